package news.cutline.article.topic;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.Slug;
import news.cutline.platform.validation.VisibleText;

/// What the newsroom says about a section or a tag.
@Schema(name = "TopicDraft", examples = """
                {"name": "Harbour"}""")
public record TopicDraft(
        @Slug
        @Schema(
                description = "The readable part of addresses; made from the name where absent, and kept from then on.",
                examples = "harbour")
        @Nullable
        String slug,

        @NotNull @VisibleText @Size(max = 200) @Schema(examples = "Harbour")
        String name) {

    static TopicDraft of(Topic topic) {
        return new TopicDraft(topic.slug, topic.name);
    }
}
