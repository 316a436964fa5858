package news.cutline.delivery;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.delivery.audience.Doors;
import news.cutline.delivery.story.Card;
import news.cutline.delivery.story.Composer;
import news.cutline.delivery.story.DeliveredArticle;
import news.cutline.platform.caching.Freshness;

/// Shows public stories as a whole, on pages for people.
@ApplicationScoped
public class ShowStories {

    private final FindStory stories;
    private final Composer composer;
    private final Doors doors;

    ShowStories(FindStory stories, Composer composer, Doors doors) {
        this.stories = stories;
        this.composer = composer;
        this.doors = doors;
    }

    /// What an address leads to, and how long that stands.
    public sealed interface Shown {

        /// @param social what everybody may have of it who shows its address; empty where that is nothing
        record Story(DeliveredArticle article, Optional<Card> social, Freshness freshness) implements Shown {}

        /// @param slug where it is now
        record Moved(String slug, Freshness freshness) implements Shown {}
    }

    /// A story as the publisher's own pages show it, or a problem that says what became of it.
    public Shown onSite(String slug, Instant now) {
        var reader = doors.site();
        var found = stories.find(slug, reader, now);
        var publication = found.publication();
        if (!publication.slug.equals(slug)) {
            return new Shown.Moved(publication.slug, stories.freshness(found, reader, now));
        }
        var social = composer.findCard(publication, doors.social().audience(), now);
        var story = stories.compose(publication, reader, now).with(social);
        var freshness = reader.freshness(story.keys(), now, story.validUntil());
        return new Shown.Story(story.content(), social.content(), freshness);
    }
}
