package news.cutline.platform.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import io.quarkus.arc.Unremovable;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;

/// Serves the contract as the build has written it. What it takes the place of reads it at every start, and writes it
/// again in both formats: a sixth of the time until the first answer.
@Singleton
@Unremovable
@Alternative
@Priority(1)
public class WrittenContract extends OpenApiDocumentService {

    private final byte[] json;
    private final byte[] yaml;

    WrittenContract() {
        var build = Objects.requireNonNullElseGet(
                OpenApiConstants.classLoader, Thread.currentThread()::getContextClassLoader);
        json = read(build, Format.JSON);
        yaml = read(build, Format.YAML);
        leaveNothingToPrepare();
    }

    /// The start asks what this extends to prepare the document, which has nothing to do where it finds none.
    private static void leaveNothingToPrepare() {
        OpenApiConstants.classLoader = new ClassLoader(null) {};
    }

    @Override
    public byte[] getDocument(String name, Format format) {
        return format == Format.JSON ? json : yaml;
    }

    private static byte[] read(ClassLoader build, Format format) {
        var name = OpenApiConstants.BASE_NAME + "." + format;
        try (var document = build.getResourceAsStream(name)) {
            return Objects.requireNonNull(document, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
