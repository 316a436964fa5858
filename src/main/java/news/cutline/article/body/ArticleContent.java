package news.cutline.article.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.LanguageTag;
import news.cutline.platform.validation.Slug;
import news.cutline.platform.validation.VisibleText;
import news.cutline.platform.validation.WebAddress;

/// Everything the newsroom says in an article. This is what a client sends, what a draft keeps and what a publication
/// freezes; kept ones hold their section and tags by id, apart from this record.
@Schema(name = "ArticleDraft", examples = """
                {"language": "en", "headline": "Boats leave the harbour", "standfirst": "The storm is over.",
                 "byline": "Mara Quist in Northport", "contributors": [{"name": "Mara Quist", "role": "reporter"}],
                 "body": [{"type": "paragraph", "html": "They left <em>before dawn</em>."},
                          {"type": "heading", "level": 2, "text": "What happens next"},
                          {"type": "list", "items": ["The quay is repaired.", "The fish market opens on Monday."]}]}""")
public record ArticleContent(
        @Slug
        @Schema(
                description = "The readable part of its address; made from the headline where absent.",
                examples = "boats-leave-the-harbour")
        @Nullable
        String slug,

        @NotNull @LanguageTag @Schema(description = "BCP 47.", examples = "en")
        String language,

        @Size(max = 500) @VisibleText @Schema(examples = "Boats leave the harbour") @Nullable
        String headline,

        @Size(max = 200) @Schema(description = "The line above the headline.") @Nullable
        String kicker,

        @Size(max = 2000) @Schema(description = "What the story is about, in a sentence or two.") @Nullable
        String standfirst,

        @Size(max = 500) @Schema(description = "As it must be shown.", examples = "Mara Quist in Northport") @Nullable
        String byline,

        @Size(max = 50) List<@Valid Contributor> contributors,

        @Size(max = 20) @Schema(description = "The ids of the credits of those whose text it is, such as an agency.")
        List<@NotNull UUID> credits,

        @Slug @Schema(description = "The slug of its section.", examples = "harbour") @Nullable
        String section,

        @Size(max = 50) @Schema(description = "The slugs of its tags.")
        List<@NotNull @Slug String> tags,

        @Valid @Schema(description = "The figure at its head.")
        BodyBlock.@Nullable Figure leadMedia,

        @Size(max = 2000) List<@NotNull @Valid BodyBlock> body,

        @Size(max = 50) @Schema(description = "The ids of related articles.")
        List<@NotNull UUID> related,

        @WebAddress @Schema(description = "Its address where that is not ours to make.") @Nullable
        String canonicalUrl) {

    public ArticleContent {
        contributors = copy(contributors);
        credits = once(credits);
        tags = copy(tags);
        body = copy(body);
        related = once(related);
    }

    /// Nobody is named twice.
    private static List<UUID> once(@Nullable List<UUID> ids) {
        return copy(ids).stream().distinct().toList();
    }

    /// All figures by where they stand (JSON Pointer, RFC 6901), in the order of the story.
    public SequencedMap<String, BodyBlock.Figure> figures() {
        var figures = blocks(BodyBlock.Figure.class);
        if (leadMedia != null) {
            figures.putFirst("/leadMedia", leadMedia);
        }
        return figures;
    }

    /// All embeds by where they stand, in the order of the story.
    public SequencedMap<String, BodyBlock.Embedded> embeds() {
        return blocks(BodyBlock.Embedded.class);
    }

    private <B extends BodyBlock> SequencedMap<String, B> blocks(Class<B> type) {
        var blocks = new LinkedHashMap<String, B>();
        for (var index = 0; index < body.size(); index++) {
            if (type.isInstance(body.get(index))) {
                blocks.put("/body/" + index, type.cast(body.get(index)));
            }
        }
        return blocks;
    }

    public ArticleContent withSlug(@Nullable String newSlug) {
        return new ArticleContent(
                newSlug,
                language,
                headline,
                kicker,
                standfirst,
                byline,
                contributors,
                credits,
                section,
                tags,
                leadMedia,
                body,
                related,
                canonicalUrl);
    }

    public ArticleContent withTopics(@Nullable String newSection, List<String> newTags) {
        return new ArticleContent(
                slug,
                language,
                headline,
                kicker,
                standfirst,
                byline,
                contributors,
                credits,
                newSection,
                newTags,
                leadMedia,
                body,
                related,
                canonicalUrl);
    }

    ArticleContent withBody(List<BodyBlock> newBody) {
        return new ArticleContent(
                slug,
                language,
                headline,
                kicker,
                standfirst,
                byline,
                contributors,
                credits,
                section,
                tags,
                leadMedia,
                newBody,
                related,
                canonicalUrl);
    }

    private static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
