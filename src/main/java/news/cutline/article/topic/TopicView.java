package news.cutline.article.topic;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.platform.http.Versioned;

/// A section or a tag as the newsroom sees it.
@Schema(name = "Topic")
public record TopicView(
        @Schema(readOnly = true) UUID id,
        @Schema(readOnly = true) long version,
        @JsonUnwrapped TopicDraft draft,
        @Schema(readOnly = true) Instant createdAt,
        @Schema(readOnly = true) Instant updatedAt)
        implements Versioned {

    static TopicView of(Topic topic) {
        return new TopicView(topic.id, topic.version, TopicDraft.of(topic), topic.createdAt, topic.updatedAt);
    }
}
