package news.cutline.ingest.text;

import news.cutline.ingest.page.ImportedPage;

/// The text of a news page, as a reader copies it from the browser.
public final class PageText {

    private PageText() {}

    /// Never fails: what is not understood is left out and reported.
    public static ImportedPage parse(String text) {
        var source = PageLines.read(text);
        var page = new LabelledLines(source.lines());
        Furniture.label(page);
        RelatedStories.label(page);
        var headline = Headline.label(page);
        Figures.label(page, headline);
        Opening.label(page, headline);
        Body.label(page);
        return Assembly.of(page, source.unread());
    }
}
