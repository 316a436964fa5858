package news.cutline.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.topic.Topic;
import news.cutline.delivery.audience.Look;
import news.cutline.delivery.ingredient.LiveCards;
import news.cutline.journal.Kind;
import news.cutline.platform.rows.Sql;
import news.cutline.platform.rows.StoredRows;

/// What is public at an instant.
@ApplicationScoped
class LiveRepository {

    private final DataSource database;

    LiveRepository(DataSource database) {
        this.database = database;
    }

    /// Selects the stories after `position` that the query asks for, in the order of one index: that of all stories, or
    /// that of the list of a tag or contributor.
    Sql list(ArticleQuery query, Position position, Look look, int limit) {
        var isInList = query.tag != null || query.contributor != null;
        return (isInList ? LiveCards.select(inList(query), look) : LiveCards.select(look))
                .add(query.tag == null ? new Sql() : byContributor(query))
                .add(asked(query))
                .add(after(query.order()).replace("o.", isInList ? "e." : "p."), position.at(), position.id(), limit);
    }

    /// In the order of `o`.
    private static String after(ArticleQuery.Order order) {
        return switch (order) {
            case NEWEST -> """
                and (o.published_at, o.article_id) < (?, ?)
                order by o.published_at desc, o.article_id desc limit ?
                """;
            case OLDEST -> """
                and (o.published_at, o.article_id) > (?, ?)
                order by o.published_at, o.article_id limit ?
                """;
            case LATEST_UPDATED -> """
                and (o.live_from, o.article_id) < (?, ?)
                order by o.live_from desc, o.article_id desc limit ?
                """;
        };
    }

    /// Found by the list of a tag, else of a contributor.
    private static Sql inList(ArticleQuery query) {
        return new Sql()
                .add("list_entry e join publication p on p.id = e.publication_id where ")
                .addIf(query.tag, "e.list = (select id from topic where kind = 'TAG' and slug = ?) and ")
                .addIf(query.tag == null ? nameOf(query) : null, "e.list = cast(md5(?) as uuid) and ");
    }

    /// How many stories the query asks for, but no more than `limit`.
    int count(ArticleQuery query, Look look, int limit) {
        return new Sql()
                .add("select count(*) from (select 1 from publication p where ")
                .add(LiveCards.shown(look))
                .add(byTag(query))
                .add(byContributor(query))
                .add(asked(query))
                .add(" limit ?) counted", limit)
                .read(database, row -> row.getInt(1))
                .getFirst();
    }

    /// The slug of the first story that is public: `article`, else the one that took its place when it was withdrawn,
    /// and so on. Nobody merges a story twenty times.
    Optional<String> findSuccessor(UUID article, Look look) {
        return new Sql()
                        .add("""
                with recursive heir (article_id, place) as (
                    select cast(? as uuid), 1
                    union
                    select ended.successor_id, heir.place + 1
                    from heir join publication ended on ended.article_id = heir.article_id
                    where ended.successor_id is not null and not ended.superseded and heir.place < 20
                )
                select p.slug from heir join publication p on p.article_id = heir.article_id where
                """, article)
                        .add(LiveCards.shown(look))
                        .add(" order by heir.place limit 1")
                        .read(database, row -> row.getString(1))
                        .stream()
                        .findFirst();
    }

    /// The topics of this kind that these stories have, by slug.
    List<Topic> topics(Kind kind, String after, Look look, int limit) {
        return new Sql()
                .add("""
                select row_to_json(topic) from topic
                where kind = ? and slug > ? and exists (
                    select 1 from publication p
                    where (p.section_id = topic.id or p.tag_ids @> array[topic.id]) and
                """, kind.name(), after)
                .add(LiveCards.shown(look))
                .add(") order by slug limit ?", limit)
                .read(database, row -> StoredRows.read(row, 1, Topic.class));
    }

    /// A slug that no tag has finds nothing.
    private static Sql byTag(ArticleQuery query) {
        return new Sql().addIf(query.tag, """
                and p.tag_ids @> array[(select id from topic where kind = 'TAG' and slug = ?)]
                """);
    }

    private static Sql byContributor(ArticleQuery query) {
        return new Sql().addIf(nameOf(query), " and p.contributor_names @> array[cast(? as varchar)] ");
    }

    private static @Nullable String nameOf(ArticleQuery query) {
        return query.contributor == null ? null : query.contributor.toLowerCase(Locale.ROOT);
    }

    /// One condition for each other thing that the query asks for.
    private static Sql asked(ArticleQuery query) {
        return new Sql()
                .addIf(query.section, """
                and p.section_id = (select id from topic where kind = 'SECTION' and slug = ?)
                """)
                .addIf(query.language, " and p.language = ? ")
                .addIf(query.publishedFrom, " and p.published_at >= ? ")
                .addIf(query.publishedBefore, " and p.published_at < ? ");
    }
}
