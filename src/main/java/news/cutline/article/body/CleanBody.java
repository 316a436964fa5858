package news.cutline.article.body;

import java.util.ArrayList;
import java.util.List;

import news.cutline.article.body.BodyBlock.ItemList;
import news.cutline.article.body.BodyBlock.Paragraph;
import news.cutline.article.body.BodyBlock.Quote;
import news.cutline.platform.html.HtmlPolicy;
import news.cutline.platform.html.Removal;

/// An article whose HTML is safe, and what was removed to make it so.
public record CleanBody(ArticleContent content, List<Removal> removals) {

    public static CleanBody of(ArticleContent content) {
        var removals = new ArrayList<Removal>();
        var body = new ArrayList<BodyBlock>();
        for (var index = 0; index < content.body().size(); index++) {
            body.add(clean(content.body().get(index), "/body/" + index, removals));
        }
        return new CleanBody(content.withBody(body), removals);
    }

    private static BodyBlock clean(BodyBlock block, String pointer, List<Removal> removals) {
        return switch (block) {
            case Paragraph paragraph -> new Paragraph(clean(paragraph.html(), pointer + "/html", removals));
            case Quote quote -> new Quote(clean(quote.html(), pointer + "/html", removals), quote.attribution());
            case ItemList list -> {
                var items = new ArrayList<String>();
                for (var index = 0; index < list.items().size(); index++) {
                    items.add(clean(list.items().get(index), pointer + "/items/" + index, removals));
                }
                yield new ItemList(list.ordered(), items);
            }
            case BodyBlock.Heading heading -> heading;
            case BodyBlock.Figure figure -> figure;
            case BodyBlock.Embedded embed -> embed;
        };
    }

    private static String clean(String html, String pointer, List<Removal> removals) {
        return HtmlPolicy.INLINE.clean(html, pointer, BodyBlock.LONGEST_HTML, removals);
    }
}
