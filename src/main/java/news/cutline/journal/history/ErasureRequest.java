package news.cutline.journal.history;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.journal.Kind;
import news.cutline.platform.validation.VisibleText;

/// Which states must not be kept any longer, and why.
@Schema(name = "ErasureRequest")
public record ErasureRequest(
        @NotNull @Schema(examples = "article") Kind kind,
        @NotNull UUID id,
        @NotEmpty @Size(max = 1000) List<@NotNull @Min(1) @Max(JournaledResource.LATEST) Long> versions,

        @NotNull @Size(max = 2000) @VisibleText @Schema(examples = "Court order of 3 November 2026, 12 O 34/26.")
        String reason) {}
