package news.cutline.platform.html;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was removed from HTML that a client sent.
@Schema(name = "Removal")
public record Removal(
        @Schema(description = "Where in the body it stood (JSON Pointer, RFC 6901).", examples = "/body/0/html")
        String pointer,

        @Schema(
                description = "Elements, and attributes as `element[attribute]`.",
                examples = "[\"script\", \"a[onclick]\"]")
        List<String> removed) {}
