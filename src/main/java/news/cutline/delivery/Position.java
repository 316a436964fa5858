package news.cutline.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import news.cutline.delivery.ArticleQuery.Order;
import news.cutline.delivery.story.Card;

/// A place in a list of stories: the instant by which it is ordered, and the id that tells equal ones apart.
record Position(Instant at, UUID id) {

    private static final Position LAST = new Position(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1, -1));
    private static final Position FIRST = new Position(Instant.parse("0000-01-01T00:00:00Z"), new UUID(0, 0));

    static Position of(Card card, Order order) {
        return new Position(order == Order.LATEST_UPDATED ? card.updatedAt() : card.publishedAt(), card.id());
    }

    /// The position that a cursor names; without one, where the list begins.
    static Position parse(Optional<String> cursor, Order order) {
        return cursor.map(text -> text.split(" "))
                .map(parts -> new Position(Instant.parse(parts[0]), UUID.fromString(parts[1])))
                .orElse(order == Order.OLDEST ? FIRST : LAST);
    }

    @Override
    public String toString() {
        return at + " " + id;
    }
}
