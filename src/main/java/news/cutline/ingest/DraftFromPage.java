package news.cutline.ingest;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.Article;
import news.cutline.article.WriteArticle;
import news.cutline.article.body.ArticleContent;
import news.cutline.article.body.BodyBlock;
import news.cutline.article.body.Contributor;
import news.cutline.ingest.page.ImportedBlock;
import news.cutline.ingest.page.ImportedPage;
import news.cutline.platform.json.StrictJson;

/// Makes a draft of what was read off a page.
@ApplicationScoped
class DraftFromPage {

    private final FiguresFromPage figures;
    private final WriteArticle articles;
    private final StrictJson json;

    DraftFromPage(FiguresFromPage figures, WriteArticle articles, StrictJson json) {
        this.figures = figures;
        this.articles = articles;
        this.json = json;
    }

    Article create(ImportedPage page, String language, @Nullable String section) {
        var lead = page.leadFigure() == null ? null : figures.create(page.leadFigure(), language);
        var body = page.body().stream().map(block -> block(block, language)).toList();
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
                null);
        return articles.create(json.valid(content)).article();
    }

    private BodyBlock block(ImportedBlock block, String language) {
        return switch (block) {
            case ImportedBlock.Paragraph paragraph -> new BodyBlock.Paragraph(html(paragraph.text()));
            case ImportedBlock.Heading heading -> new BodyBlock.Heading(heading.level(), heading.text());
            case ImportedBlock.Quote quote -> new BodyBlock.Quote(html(quote.text()), quote.attribution());
            case ImportedBlock.Listing list ->
                new BodyBlock.ItemList(
                        list.ordered(),
                        list.items().stream().map(DraftFromPage::html).toList());
            case ImportedBlock.Figure figure -> figures.create(figure, language);
        };
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
