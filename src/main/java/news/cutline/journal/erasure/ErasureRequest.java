package news.cutline.journal.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.journal.Kind;
import news.cutline.journal.history.JournaledResource;
import news.cutline.platform.validation.VisibleText;

/// Which states must not be kept any longer, and why.
@Schema(name = "ErasureRequest")
public record ErasureRequest(
        @NotNull @Schema(examples = "article") Kind kind,
        @NotNull UUID id,

        @Size(max = 1000) @Schema(description = "At least one, where no correction is named.")
        List<@NotNull @Min(1) @Max(JournaledResource.LATEST) Long> versions,

        @Size(max = 100)
        @Schema(
                description = "Of an article: when the corrections were made that are to be erased.",
                examples = "[\"2026-11-03T09:12:44.123456Z\"]")
        List<@NotNull Instant> corrections,

        @NotNull @Size(max = 2000) @VisibleText @Schema(examples = "Court order of 3 November 2026, 12 O 34/26.")
        String reason) {

    public ErasureRequest {
        versions = Objects.requireNonNullElse(versions, List.of());
        corrections = Objects.requireNonNullElse(corrections, List.of());
    }
}
