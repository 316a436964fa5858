package news.cutline.ingest.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A news page as an importer understood it: what becomes the draft, and the report of how it was read.
///
/// @param byline as the page shows it, without a leading "By"
/// @param language as the page states it (BCP 47)
/// @param canonicalUrl where the page says that it lives
public record ImportedPage(
        @Nullable String headline,
        @Nullable String kicker,
        @Nullable String standfirst,
        @Nullable String byline,
        List<Contributor> contributors,
        ImportedBlock.@Nullable Figure leadFigure,
        List<ImportedBlock> body,
        @Nullable String language,
        @Nullable String canonicalUrl,
        ImportReport report) {

    public ImportedPage {
        contributors = List.copyOf(contributors);
        body = List.copyOf(body);
    }

    /// Somebody who made the story or the picture; the role only where the page states it.
    public record Contributor(String name, @Nullable String role) {}
}
