package news.cutline.article.topic;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.platform.validation.Slug;

/// What the newsroom says about a section or a tag.
@Schema(name = "TopicDraft", examples = """
                {"slug": "harbour", "name": "Harbour"}""")
public record TopicDraft(
        @NotNull @Slug @Schema(examples = "harbour") String slug,

        @NotBlank @Size(max = 200) @Schema(examples = "Harbour")
        String name) {

    static TopicDraft of(Topic topic) {
        return new TopicDraft(topic.slug, topic.name);
    }
}
