package news.cutline.platform.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import io.quarkus.arc.Unremovable;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;

/// Serves the contract as the build has written it. What this takes the place of reads that at every start, in order to
/// write it once more: a sixth of the time until the first answer.
@Singleton
@Unremovable
@Alternative
@Priority(1)
public class WrittenContract extends OpenApiDocumentService {

    private final ClassLoader build;

    /// Those that were asked for. Some of their addresses are answered on the event loop, which must not unpack a file
    /// each time.
    private final Map<Format, byte[]> documents = new ConcurrentHashMap<>();

    WrittenContract() {
        build = Objects.requireNonNullElseGet(
                OpenApiConstants.classLoader, Thread.currentThread()::getContextClassLoader);
        leaveNothingToPrepare();
    }

    /// The start asks what this extends to prepare the document, which has nothing to do where it finds none.
    private static void leaveNothingToPrepare() {
        OpenApiConstants.classLoader = new ClassLoader(null) {};
    }

    @Override
    public byte[] getDocument(String name, Format format) {
        return documents.computeIfAbsent(format, this::read);
    }

    private byte[] read(Format format) {
        var name = OpenApiConstants.BASE_NAME + "." + format;
        try (var document = Objects.requireNonNull(build.getResourceAsStream(name), name)) {
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
