package news.cutline.journal.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which version to go back to.
@Schema(name = "Reversion", examples = "{\"version\": 1}")
public record Reversion(
        @Min(1) @Max(JournaledResource.LATEST) @Schema(examples = "1")
        long version) {}
