package news.cutline.delivery.story;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One part of a delivered article.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "paragraph", value = DeliveredBlock.Paragraph.class),
    @JsonSubTypes.Type(name = "heading", value = DeliveredBlock.Heading.class),
    @JsonSubTypes.Type(name = "quote", value = DeliveredBlock.Quote.class),
    @JsonSubTypes.Type(name = "list", value = DeliveredBlock.ItemList.class),
    @JsonSubTypes.Type(name = "figure", value = DeliveredFigure.class),
    @JsonSubTypes.Type(name = "embed", value = DeliveredEmbed.class),
    @JsonSubTypes.Type(name = "withheld", value = Withheld.class)
})
@Schema(
        name = "DeliveredBlock",
        discriminatorProperty = "type",
        oneOf = {
            DeliveredBlock.Paragraph.class,
            DeliveredBlock.Heading.class,
            DeliveredBlock.Quote.class,
            DeliveredBlock.ItemList.class,
            DeliveredFigure.class,
            DeliveredEmbed.class,
            Withheld.class
        },
        discriminatorMapping = {
            @DiscriminatorMapping(value = "paragraph", schema = DeliveredBlock.Paragraph.class),
            @DiscriminatorMapping(value = "heading", schema = DeliveredBlock.Heading.class),
            @DiscriminatorMapping(value = "quote", schema = DeliveredBlock.Quote.class),
            @DiscriminatorMapping(value = "list", schema = DeliveredBlock.ItemList.class),
            @DiscriminatorMapping(value = "figure", schema = DeliveredFigure.class),
            @DiscriminatorMapping(value = "embed", schema = DeliveredEmbed.class),
            @DiscriminatorMapping(value = "withheld", schema = Withheld.class)
        })
public sealed interface DeliveredBlock
        permits DeliveredBlock.Paragraph,
                DeliveredBlock.Heading,
                DeliveredBlock.Quote,
                DeliveredBlock.ItemList,
                DeliveredFigure,
                DeliveredEmbed,
                Withheld {

    @Schema(name = "DeliveredParagraph")
    record Paragraph(
            @Schema(description = "Safe inline HTML.") String html) implements DeliveredBlock {}

    @Schema(name = "DeliveredHeading")
    record Heading(int level, String text) implements DeliveredBlock {}

    @Schema(name = "DeliveredQuote")
    record Quote(
            @Schema(description = "Safe inline HTML.") String html,
            @Nullable String attribution) implements DeliveredBlock {}

    @Schema(name = "DeliveredList")
    record ItemList(
            boolean ordered,
            @Schema(description = "Safe inline HTML.") List<String> items) implements DeliveredBlock {}
}
