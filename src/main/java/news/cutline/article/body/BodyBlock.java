package news.cutline.article.body;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.OptBoolean;

import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.VisibleText;

/// One part of an article's body.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", requireTypeIdForSubtypes = OptBoolean.FALSE)
@JsonSubTypes({
    @JsonSubTypes.Type(name = "paragraph", value = BodyBlock.Paragraph.class),
    @JsonSubTypes.Type(name = "heading", value = BodyBlock.Heading.class),
    @JsonSubTypes.Type(name = "quote", value = BodyBlock.Quote.class),
    @JsonSubTypes.Type(name = "list", value = BodyBlock.ItemList.class),
    @JsonSubTypes.Type(name = "figure", value = BodyBlock.Figure.class),
    @JsonSubTypes.Type(name = "embed", value = BodyBlock.Embedded.class)
})
@Schema(
        name = "BodyBlock",
        discriminatorProperty = "type",
        oneOf = {
            BodyBlock.Paragraph.class,
            BodyBlock.Heading.class,
            BodyBlock.Quote.class,
            BodyBlock.ItemList.class,
            BodyBlock.Figure.class,
            BodyBlock.Embedded.class
        },
        discriminatorMapping = {
            @DiscriminatorMapping(value = "paragraph", schema = BodyBlock.Paragraph.class),
            @DiscriminatorMapping(value = "heading", schema = BodyBlock.Heading.class),
            @DiscriminatorMapping(value = "quote", schema = BodyBlock.Quote.class),
            @DiscriminatorMapping(value = "list", schema = BodyBlock.ItemList.class),
            @DiscriminatorMapping(value = "figure", schema = BodyBlock.Figure.class),
            @DiscriminatorMapping(value = "embed", schema = BodyBlock.Embedded.class)
        })
public sealed interface BodyBlock {

    int LONGEST_HTML = 20_000;

    @Schema(name = "Paragraph")
    record Paragraph(
            @NotBlank
            @Size(max = LONGEST_HTML)
            @Schema(description = INLINE_HTML, examples = "The boats left <em>before dawn</em>.")
            String html)
            implements BodyBlock {}

    @Schema(name = "Heading")
    record Heading(
            @Min(2) @Max(4) @Schema(description = "2 to 4; 1 is the headline.", examples = "2")
            int level,

            @NotNull @VisibleText @Size(max = 500) @Schema(examples = "What happens next")
            String text)
            implements BodyBlock {}

    @Schema(name = "Quote")
    record Quote(
            @NotBlank @Size(max = LONGEST_HTML) @Schema(description = INLINE_HTML, examples = "We saw it coming.")
            String html,

            @Size(max = 500) @Schema(description = "Who said it.", examples = "The harbour master") @Nullable
            String attribution)
            implements BodyBlock {}

    @Schema(name = "List")
    record ItemList(
            @Schema(description = "Whether the items are counted.")
            boolean ordered,

            @NotEmpty @Size(max = 500) @Schema(description = INLINE_HTML)
            List<@NotBlank @Size(max = LONGEST_HTML) String> items)
            implements BodyBlock {

        public ItemList {
            items = items == null ? List.of() : List.copyOf(items);
        }
    }

    /// A medium with its caption and credit, which are looked up when it is delivered.
    @Schema(name = "Figure")
    record Figure(
            @NotNull @Schema(description = "The id of the medium.")
            UUID media,

            @Valid @Schema(description = "Takes the place of the medium's own caption here.") @Nullable
            CaptionOverride caption)
            implements BodyBlock {}

    /// The words for one use of a medium. They can never touch its credit.
    @Schema(name = "CaptionOverride")
    record CaptionOverride(
            @VisibleText @Size(max = 5000) @Nullable String text,
            @Size(max = 2000) @Nullable String altText) {}

    @Schema(name = "Embedded")
    record Embedded(
            @NotNull @Schema(description = "The id of the embed.")
            UUID embed) implements BodyBlock {}

    String INLINE_HTML =
            "Inline HTML of the elements a, em, strong, s, sub, sup, br and code. Anything else is removed "
                    + "and told in `removed`.";
}
