package news.cutline.delivery;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.audience.Look;
import news.cutline.delivery.story.Card;
import news.cutline.delivery.story.Composed;
import news.cutline.delivery.story.Composer;
import news.cutline.platform.paging.Page.Total;

/// Lists public stories as cards.
@ApplicationScoped
class ListStories {

    private static final int COUNTED_EXACTLY = 10_000;

    private final LiveRepository live;
    private final Composer composer;

    ListStories(LiveRepository live, Composer composer) {
        this.live = live;
        this.composer = composer;
    }

    Composed<List<Card>> list(ArticleQuery query, Optional<String> cursor, int limit, Look look) {
        return composer.cards(live.list(query, Position.parse(cursor, query.order()), look, limit), look);
    }

    @Nullable
    Total total(ArticleQuery query, Look look) {
        if (!query.total) {
            return null;
        }
        var count = live.count(query, look, COUNTED_EXACTLY + 1);
        return new Total(Math.min(count, COUNTED_EXACTLY), count <= COUNTED_EXACTLY);
    }
}
