package news.cutline.journal.erasure;

import java.time.Instant;
import java.util.Comparator;
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

        @Schema(description = "The latest of the versions; where only corrections are erased, the latest there is.")
        long version,

        List<Long> versions,
        List<Instant> corrections,
        String reason,

        @Schema(
                description = "How many states in the journal were blanked, and corrections erased; those erased before"
                        + " are not counted.")
        int erased)
        implements Versioned {

    static Erasure of(ErasureRequest request, long latest, int erased) {
        return new Erasure(
                request.kind(),
                request.id(),
                request.versions().stream().max(Comparator.naturalOrder()).orElse(latest),
                request.versions(),
                request.corrections(),
                request.reason(),
                erased);
    }
}
