package news.cutline.journal.history;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.journal.Kind;
import news.cutline.platform.http.Versioned;

/// That states were erased. This is what the journal keeps of it.
@Schema(name = "Erasure")
public record Erasure(
        Kind kind,
        UUID id,
        @Schema(description = "The latest of the versions.") long version,
        List<Long> versions,
        String reason,

        @Schema(description = "How many states in the journal were blanked; those erased before are not counted.")
        int erased)
        implements Versioned {

    static Erasure of(ErasureRequest request, int erased) {
        return new Erasure(
                request.kind(),
                request.id(),
                Collections.max(request.versions()),
                request.versions(),
                request.reason(),
                erased);
    }
}
