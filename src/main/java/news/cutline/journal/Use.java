package news.cutline.journal;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A place where something is used.
@Schema(name = "Use")
public record Use(
        Kind kind,
        UUID id,

        @Schema(description = "Whether what uses it is public or scheduled to be; else it is a draft.")
        boolean live) {}
