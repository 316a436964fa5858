package news.cutline.ingest.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

import news.cutline.embed.EmbedKind;

/// One block of the imported body. Text is plain; where the page has markup, `html` is the same with its inline
/// elements, as the page wrote them: not yet sanitised.
public sealed interface ImportedBlock {

    record Paragraph(String text, @Nullable String html) implements ImportedBlock {

        public Paragraph(String text) {
            this(text, null);
        }
    }

    record Heading(int level, String text) implements ImportedBlock {}

    record Quote(
            String text, @Nullable String html, @Nullable String attribution) implements ImportedBlock {

        public Quote(String text, @Nullable String attribution) {
            this(text, null, attribution);
        }
    }

    /// @param html of each item, or empty where the page has no markup
    record Listing(boolean ordered, List<String> items, List<String> html) implements ImportedBlock {

        public Listing {
            items = List.copyOf(items);
            html = List.copyOf(html);
        }

        public Listing(boolean ordered, List<String> items) {
            this(ordered, items, List.of());
        }
    }

    /// A picture, or another medium of the site itself, of which the page shows the caption, the credit, or both.
    record Figure(@Nullable String caption, @Nullable ImportedCredit credit, ImportedMedium medium)
            implements ImportedBlock {

        public Figure(@Nullable String caption, @Nullable ImportedCredit credit) {
            this(caption, credit, ImportedMedium.UNKNOWN);
        }
    }

    /// A player or a post of another site.
    ///
    /// @param provider the other site's name
    /// @param sourceUrl where people see it there
    /// @param player the address for a frame; null for a post
    /// @param html the text of a post, not yet sanitised
    record Embed(
            EmbedKind kind,
            String provider,
            @Nullable String title,
            @Nullable String sourceUrl,
            @Nullable Frame player,
            @Nullable String html,
            @Nullable ImportedCredit credit)
            implements ImportedBlock {}

    record Frame(
            String src, @Nullable Integer width, @Nullable Integer height) {}
}
