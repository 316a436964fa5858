package news.cutline.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.delivery.audience.Doors;
import news.cutline.delivery.audience.Reader;
import news.cutline.delivery.audience.Verdicts;
import news.cutline.delivery.story.Card;
import news.cutline.delivery.story.Composed;
import news.cutline.delivery.story.Composer;

/// Shows public stories as cards, on pages for people.
@ApplicationScoped
public class ShowCards {

    private final ListStories list;
    private final FindStory stories;
    private final Composer composer;
    private final Doors doors;
    private final Verdicts verdicts;

    ShowCards(ListStories list, FindStory stories, Composer composer, Doors doors, Verdicts verdicts) {
        this.list = list;
        this.stories = stories;
        this.composer = composer;
        this.doors = doors;
        this.verdicts = verdicts;
    }

    /// The newest stories, as the content API lists them.
    public Composed<List<Card>> newest(int limit, Instant now) {
        return list.list(new ArticleQuery(), Optional.empty(), limit, verdicts.look(doors.site(), now));
    }

    /// A story as `reader` may embed it, under its present slug or a former one, or a problem that says what became
    /// of it.
    public Composed<Card> embedded(String slug, Reader reader, Instant now) {
        return composer.card(stories.find(slug, reader, now).publication(), reader.audience(), now);
    }

    /// Whether everybody may show a card in pages of theirs.
    public Composed<Boolean> isForAll(Card card, Instant now) {
        return as(doors.embeds(null, now).reader(), card, now).map(Optional::isPresent);
    }

    /// The same as everybody may have it who shows the address of a page, or nothing where its text is withheld from
    /// them.
    public Composed<Optional<Card>> social(Card card, Instant now) {
        return as(doors.social(), card, now);
    }

    /// What another reader has of a card; empty where the text is withheld from them.
    private Composed<Optional<Card>> as(Reader reader, Card card, Instant now) {
        return composer.findCard(stories.find(card.slug(), reader, now).publication(), reader.audience(), now);
    }
}
