package news.cutline.delivery.story;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.article.topic.Topic;

/// A section or a tag.
@Schema(name = "TopicName")
public record TopicName(
        @Schema(examples = "harbour") String slug,
        @Schema(examples = "Harbour") String name) {

    public static TopicName of(Topic topic) {
        return new TopicName(topic.slug, topic.name);
    }
}
