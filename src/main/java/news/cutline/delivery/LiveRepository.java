package news.cutline.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

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

    /// Selects the stories after `position` that the query asks for.
    Sql list(ArticleQuery query, Position position, Look look, int limit) {
        return LiveCards.select(look)
                .add(asked(query))
                .add(
                        switch (query.order()) {
                            case NEWEST -> """
                            and (p.published_at, p.article_id) < (?, ?)
                            order by p.published_at desc, p.article_id desc limit ?
                            """;
                            case OLDEST -> """
                            and (p.published_at, p.article_id) > (?, ?)
                            order by p.published_at, p.article_id limit ?
                            """;
                            case LATEST_UPDATED -> """
                            and (p.live_from, p.article_id) < (?, ?)
                            order by p.live_from desc, p.article_id desc limit ?
                            """;
                        },
                        position.at(),
                        position.id(),
                        limit);
    }

    /// How many stories the query asks for, but no more than `limit`.
    int count(ArticleQuery query, Look look, int limit) {
        return new Sql()
                .add("select count(*) from (select 1 from publication p where ")
                .add(LiveCards.shown(look))
                .add(asked(query))
                .add(" limit ?) counted", limit)
                .read(database, row -> row.getInt(1))
                .getFirst();
    }

    /// The slug of the article, if it is public.
    Optional<String> findSlug(UUID article, Look look) {
        return new Sql()
                        .add("select p.slug from publication p where ")
                        .add(LiveCards.shown(look))
                        .add(" and p.article_id = ?", article)
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

    /// One condition for each thing that the query asks for. A slug that no topic has finds nothing.
    private static Sql asked(ArticleQuery query) {
        var contributor = query.contributor == null ? null : query.contributor.toLowerCase(Locale.ROOT);
        return new Sql()
                .addIf(query.section, """
                and p.section_id = (select id from topic where kind = 'SECTION' and slug = ?)
                """)
                .addIf(query.tag, """
                and p.tag_ids @> array[(select id from topic where kind = 'TAG' and slug = ?)]
                """)
                .addIf(query.language, " and p.language = ? ")
                .addIf(contributor, " and p.contributor_names @> array[cast(? as varchar)] ")
                .addIf(query.publishedFrom, " and p.published_at >= ? ")
                .addIf(query.publishedBefore, " and p.published_at < ? ");
    }
}
