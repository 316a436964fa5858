package news.cutline.ingest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.ingest.newsroom.Count;
import news.cutline.ingest.newsroom.NewsroomImport;
import news.cutline.ingest.page.ImportReport;
import news.cutline.platform.http.RequestBody;

/// What became of something that was imported.
@Schema(name = "Import")
public record ImportView(
        UUID id,

        @Schema(description = "The media type of what was imported.", examples = "text/plain")
        String format,

        State state,

        @Schema(description = "Whether it had been imported before, so that nothing was done now.")
        boolean unchanged,

        @Schema(description = "The ids of the articles that it became; of a newsroom's file the first 200.")
        List<UUID> articles,

        @Schema(description = "How a page was read.") ImportReport report,

        @Schema(description = "What became of the things of a newsroom's file, kind by kind; empty for pages.")
        List<Count> counts,

        Instant createdAt) {

    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    static ImportView of(PageImport imported, boolean unchanged) {
        return new ImportView(
                imported.id,
                imported.format,
                State.DONE,
                unchanged,
                List.of(imported.articleId),
                imported.report,
                List.of(),
                imported.createdAt);
    }

    static ImportView of(NewsroomImport imported, boolean unchanged) {
        return new ImportView(
                imported.id,
                RequestBody.LINES,
                State.DONE,
                unchanged,
                imported.articleIds,
                ImportReport.NOTHING,
                imported.counts,
                imported.createdAt);
    }
}
