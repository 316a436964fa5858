package news.cutline.article.readiness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that a story lacks.
@Schema(name = "ReadinessFinding")
public record Finding(
        Rule code,

        @Schema(description = "Only what blocks keeps the story from being published.")
        Severity severity,

        @Schema(description = "Where in the article (JSON Pointer, RFC 6901).", examples = "/leadMedia")
        String pointer,

        @Schema(examples = "The medium has no caption.") String detail) {}
