package news.cutline.ingest.newsroom;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.journal.Kind;

/// What became of the things of one kind in a newsroom's file.
@Schema(name = "ImportCount")
public record Count(
        Kind kind,

        @Schema(description = "Made by this import.", examples = "14")
        int created,

        @Schema(description = "Were here before and were left as they are.", examples = "0")
        int unchanged,

        @Schema(description = "Were here before, have been deleted and stay so.", examples = "0")
        int deleted) {}
