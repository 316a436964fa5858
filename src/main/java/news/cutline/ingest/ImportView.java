package news.cutline.ingest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.ingest.page.ImportReport;

/// What became of something that was imported.
@Schema(name = "Import")
public record ImportView(
        UUID id,

        @Schema(description = "The media type of what was imported.", examples = "text/plain")
        String format,

        State state,

        @Schema(description = "Whether it had been imported before, so that nothing was done now.")
        boolean unchanged,

        @Schema(description = "The ids of the articles that it became.")
        List<UUID> articles,

        ImportReport report,
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
                imported.createdAt);
    }
}
