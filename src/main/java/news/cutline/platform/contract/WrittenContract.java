package news.cutline.platform.contract;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import io.smallrye.openapi.runtime.io.Format;

/// Serves the contract that the build has written, in the order in which the library writes what it has read. What this
/// takes the place of makes every start wait for that: a sixth of the time until the first answer, for a document that
/// few ask for.
@Singleton
@Unremovable
@Alternative
@Priority(1)
public class WrittenContract extends OpenApiDocumentService {

    private final ClassLoader build;
    private final CompletableFuture<Map<Format, byte[]>> written = new CompletableFuture<>();

    WrittenContract() {
        build = Objects.requireNonNullElseGet(
                OpenApiConstants.classLoader, Thread.currentThread()::getContextClassLoader);
        leaveNothingToPrepare();
    }

    /// The start asks what this extends to prepare the document, which has nothing to do where it finds none.
    private static void leaveNothingToPrepare() {
        OpenApiConstants.classLoader = new ClassLoader(null) {};
    }

    /// When everything else is ready, and beside it.
    void write(@Observes StartupEvent start) {
        written.completeAsync(this::write, Thread.ofPlatform().name("contract").daemon()::start);
    }

    @Override
    public byte[] getDocument(String name, Format format) {
        return Objects.requireNonNull(written.join().get(format));
    }

    private Map<Format, byte[]> write() {
        var contract = read();
        return Map.of(
                Format.JSON, contract.toJSON().getBytes(StandardCharsets.UTF_8),
                Format.YAML, contract.toYAML().getBytes(StandardCharsets.UTF_8));
    }

    private SmallRyeOpenAPI read() {
        return SmallRyeOpenAPI.builder()
                .withApplicationClassLoader(build)
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .enableStandardFilter(false)
                .withCustomStaticFile(this::document)
                .build();
    }

    private InputStream document() {
        var name = OpenApiConstants.BASE_NAME + "." + Format.JSON;
        return Objects.requireNonNull(build.getResourceAsStream(name), name);
    }
}
