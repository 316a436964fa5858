package news.cutline.ingest.page;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One block of the imported body, in plain text.
public sealed interface ImportedBlock {

    record Paragraph(String text) implements ImportedBlock {}

    record Heading(int level, String text) implements ImportedBlock {}

    record Quote(String text, @Nullable String attribution) implements ImportedBlock {}

    record Listing(boolean ordered, List<String> items) implements ImportedBlock {

        public Listing {
            items = List.copyOf(items);
        }
    }

    /// A picture of which the page's text shows the caption, the credit, or both.
    record Figure(@Nullable String caption, @Nullable ImportedCredit credit) implements ImportedBlock {}
}
