package news.cutline.journal.history;

import jakarta.validation.constraints.Positive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which version to go back to.
@Schema(name = "Reversion", examples = "{\"version\": 1}")
public record Reversion(@Positive @Schema(examples = "1") long version) {}
