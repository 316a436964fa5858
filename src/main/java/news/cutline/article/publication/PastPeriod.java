package news.cutline.article.publication;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A period in which an article was, is or will be public, as it is told by the place that it comes from.
@Schema(name = "PastPeriod")
public record PastPeriod(
        @NotNull @Schema(description = "In the past, or ahead for the last one.")
        Instant from,

        @Schema(description = "Exclusive; absent: until the next one begins, or without end.") @Nullable
        Instant until,

        @Valid @Schema(description = "How it ended, if it was taken back; the last one only.") @Nullable
        Withdrawal withdrawal) {}
