package news.cutline.delivery.story;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

        @Nullable DeliveredBlock leadMedia,

        @Schema(description = "Whose text it is: to be shown with the headline, the kicker or the standfirst.")
        List<DeliveredCredit> credits) {

    /// Its members, as they are sent.
    public static final List<String> MEMBERS = Arrays.stream(Card.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    /// What is not shown without the credits.
    private static final Set<String> TEXT = Set.of("headline", "kicker", "standfirst");

    /// Nothing but these members. A picture stays whole, with its credit, or is left out; with some of the text come
    /// those whose text it is.
    @SuppressWarnings("NullAway") // What was not asked for is not sent.
    public Card only(Set<String> wanted) {
        return new Card(
                wanted.contains("id") ? id : null,
                wanted.contains("slug") ? slug : null,
                wanted.contains("url") ? url : null,
                wanted.contains("language") ? language : null,
                wanted.contains("headline") ? headline : null,
                wanted.contains("kicker") ? kicker : null,
                wanted.contains("standfirst") ? standfirst : null,
                wanted.contains("byline") ? byline : null,
                wanted.contains("section") ? section : null,
                wanted.contains("tags") ? tags : null,
                wanted.contains("publishedAt") ? publishedAt : null,
                wanted.contains("updatedAt") ? updatedAt : null,
                wanted.contains("leadMedia") ? leadMedia : null,
                wanted.contains("credits") || isCreditDue(wanted) ? credits : null);
    }

    private boolean isCreditDue(Set<String> wanted) {
        return !credits.isEmpty() && TEXT.stream().anyMatch(wanted::contains);
    }
}
