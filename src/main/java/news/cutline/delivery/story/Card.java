package news.cutline.delivery.story;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A story as it stands in a list.
@Schema(name = "Card")
public record Card(
        UUID id,
        String slug,
        @Schema(description = "Where people read it.") URI url,
        @Schema(description = "BCP 47.") String language,
        @Nullable String headline,
        @Nullable String kicker,
        @Nullable String standfirst,
        @Nullable String byline,
        @Nullable TopicName section,
        List<TopicName> tags,

        @Schema(description = "When the run of periods began in which it is public.")
        Instant publishedAt,

        @Schema(description = "When its present version became public.")
        Instant updatedAt,

        @Nullable DeliveredBlock leadMedia) {}
