package news.cutline.delivery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.topic.TopicRepository;
import news.cutline.delivery.LiveRepository.Filter;
import news.cutline.delivery.audience.Look;
import news.cutline.delivery.story.Card;
import news.cutline.delivery.story.Composed;
import news.cutline.delivery.story.Composer;
import news.cutline.journal.Kind;
import news.cutline.platform.paging.Page.Total;

/// Lists public stories as cards.
@ApplicationScoped
class ListStories {

    private static final int COUNTED_EXACTLY = 10_000;

    /// The id of no topic: what a filter by an unknown slug looks for.
    private static final UUID NOTHING = new UUID(0, 0);

    private final LiveRepository live;
    private final TopicRepository topics;
    private final Composer composer;

    ListStories(LiveRepository live, TopicRepository topics, Composer composer) {
        this.live = live;
        this.topics = topics;
        this.composer = composer;
    }

    Composed<List<Card>> list(ArticleQuery query, Optional<String> cursor, int limit, Look look) {
        var position = Position.parse(cursor, query.order());
        var found = live.list(filter(query), query.order(), position, look, limit);
        return composer.cards(found, look.audience(), look.now())
                .until(live.nextChange(look))
                .about(Composed.LISTS);
    }

    @Nullable
    Total total(ArticleQuery query, Look look) {
        if (!query.total) {
            return null;
        }
        var count = live.count(filter(query), look, COUNTED_EXACTLY + 1);
        return new Total(Math.min(count, COUNTED_EXACTLY), count <= COUNTED_EXACTLY);
    }

    private Filter filter(ArticleQuery query) {
        return new Filter(topic(Kind.SECTION, query.section), topic(Kind.TAG, query.tag), query);
    }

    private @Nullable UUID topic(Kind kind, @Nullable String slug) {
        return slug == null
                ? null
                : topics.findBySlug(kind, slug).map(topic -> topic.id).orElse(NOTHING);
    }
}
