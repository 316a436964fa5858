package news.cutline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.WriteArticle;
import news.cutline.article.body.ArticleContent;
import news.cutline.article.body.BodyBlock;
import news.cutline.article.body.Contributor;
import news.cutline.ingest.page.ImportedBlock;
import news.cutline.ingest.page.ImportedPage;
import news.cutline.platform.html.Removal;
import news.cutline.platform.json.StrictJson;

/// Makes a draft of what was read off a page.
@ApplicationScoped
class DraftFromPage {

    private final FiguresFromPage figures;
    private final EmbedsFromPage embeds;
    private final WriteArticle articles;
    private final StrictJson json;

    DraftFromPage(FiguresFromPage figures, EmbedsFromPage embeds, WriteArticle articles, StrictJson json) {
        this.figures = figures;
        this.embeds = embeds;
        this.articles = articles;
        this.json = json;
    }

    /// The draft, and what was removed from the page's HTML.
    record Draft(UUID article, List<Removal> removals) {}

    Draft create(ImportedPage page, String language, @Nullable String section) {
        var removals = new ArrayList<Removal>();
        var lead = page.leadFigure() == null ? null : figures.create(page.leadFigure(), language);
        var body = page.body().stream()
                .map(block -> block(block, language, removals))
                .toList();
        var content = new ArticleContent(
                null,
                language,
                page.headline(),
                page.kicker(),
                page.standfirst(),
                page.byline(),
                page.contributors().stream()
                        .map(person -> new Contributor(person.name(), person.role(), null))
                        .toList(),
                List.of(),
                section,
                List.of(),
                lead,
                body,
                List.of(),
                page.canonicalUrl());
        var written = articles.create(json.valid(content));
        removals.addAll(Objects.requireNonNullElse(written.removed(), List.of()));
        return new Draft(written.id(), List.copyOf(removals));
    }

    private BodyBlock block(ImportedBlock block, String language, List<Removal> removals) {
        return switch (block) {
            case ImportedBlock.Paragraph paragraph -> new BodyBlock.Paragraph(html(paragraph.text(), paragraph.html()));
            case ImportedBlock.Heading heading -> new BodyBlock.Heading(heading.level(), heading.text());
            case ImportedBlock.Quote quote ->
                new BodyBlock.Quote(html(quote.text(), quote.html()), quote.attribution());
            case ImportedBlock.Listing list ->
                new BodyBlock.ItemList(
                        list.ordered(),
                        list.html().isEmpty()
                                ? list.items().stream()
                                        .map(DraftFromPage::escaped)
                                        .toList()
                                : list.html());
            case ImportedBlock.Figure figure -> figures.create(figure, language);
            case ImportedBlock.Embed embed -> embeds.create(embed, removals);
        };
    }

    private static String html(String text, @Nullable String html) {
        return html == null ? escaped(text) : html;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
