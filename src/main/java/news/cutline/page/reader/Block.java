package news.cutline.page.reader;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;

import news.cutline.delivery.single.OnDemand;
import news.cutline.delivery.story.DeliveredBlock;
import news.cutline.delivery.story.DeliveredEmbed;
import news.cutline.delivery.story.DeliveredFigure;
import news.cutline.delivery.story.Withheld;
import news.cutline.delivery.wording.PageWords;

/// One part of a story as the page shows it: a template for each type.
final class Block {

    private static final String FOLDER = "page/block";

    private Block() {}

    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Paragraph(RawString html) implements TemplateInstance {}

    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Heading(int level, String text) implements TemplateInstance {}

    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Quote(RawString html, @Nullable String attribution) implements TemplateInstance {}

    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ItemList(boolean ordered, List<RawString> items) implements TemplateInstance {}

    /// @param loading `lazy`, or `eager` for what is seen at once
    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Figure(DeliveredFigure figure, PageWords words, String loading) implements TemplateInstance {}

    /// @param place by which people know where it comes from; null where it has no address
    /// @param html of a post; null where it has a player
    /// @param poster what stands there until the reader wants to load the player
    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Embed(
            DeliveredEmbed embed,
            PageWords words,
            @Nullable String address,
            @Nullable String place,
            @Nullable RawString html,
            @Nullable RawString poster)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = FOLDER, defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NotShown(Withheld withheld, PageWords words) implements TemplateInstance {}

    /// @param words of the page around it
    static RawString lead(DeliveredBlock block, PageWords words) {
        return rendered(block, words, "eager");
    }

    static RawString of(DeliveredBlock block, PageWords words) {
        return rendered(block, words, "lazy");
    }

    private static RawString rendered(DeliveredBlock block, PageWords words, String loading) {
        return new RawString(template(block, words, loading).render());
    }

    /// What is called HTML in a block has been made safe on its way in.
    private static TemplateInstance template(DeliveredBlock block, PageWords words, String loading) {
        return switch (block) {
            case DeliveredBlock.Paragraph paragraph -> new Paragraph(new RawString(paragraph.html()));
            case DeliveredBlock.Heading heading -> new Heading(heading.level(), heading.text());
            case DeliveredBlock.Quote quote -> new Quote(new RawString(quote.html()), quote.attribution());
            case DeliveredBlock.ItemList list ->
                new ItemList(
                        list.ordered(),
                        list.items().stream().map(RawString::new).toList());
            case DeliveredFigure figure -> new Figure(figure, words, loading);
            case DeliveredEmbed embed ->
                new Embed(
                        embed,
                        words,
                        embed.embed().address().orElse(null),
                        embed.embed().place().orElse(null),
                        Optional.ofNullable(embed.embed().html())
                                .map(RawString::new)
                                .orElse(null),
                        OnDemand.poster(embed.embed())
                                .map(poster -> rendered(poster, words, loading))
                                .orElse(null));
            case Withheld withheld -> new NotShown(withheld, words);
        };
    }
}
