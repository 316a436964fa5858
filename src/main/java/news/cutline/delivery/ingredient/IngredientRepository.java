package news.cutline.delivery.ingredient;

import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.article.publication.Publication;
import news.cutline.article.topic.Topic;
import news.cutline.credit.Credit;
import news.cutline.embed.Embed;
import news.cutline.media.caption.Caption;
import news.cutline.media.medium.Medium;
import news.cutline.platform.rows.Sql;
import news.cutline.platform.rows.StoredRows;

/// Fetches everything that goes into stories and cards, by one statement for however many.
@ApplicationScoped
public class IngredientRepository {

    /// Only what readers are told or what decides about it: writing a column as JSON costs more than finding the row.
    private static final String INGREDIENTS = """
            embedded as materialized (
                select id, kind, provider, title, source_url, player, html, poster_id, credit_id, tracking, fallback_text
                from embed where id = any (?)),
            shown as materialized (
                select id, kind, href, mime_type, width, height, duration, focal_point, credit_id, state
                from medium where id = any (? ||
                    array(select poster_id from embedded where poster_id is not null) ||
                    array(select (content -> 'leadMedia' ->> 'media')::uuid from card)))
            select 'card', row_to_json(card), place from card
            union all
            select 'topic', row_to_json(topics), 0 from (
                select id, kind, slug, name
                from topic where id = any (? || array(select unnest(tag_ids || section_id) from card))) topics
            union all
            select 'medium', row_to_json(shown), 0 from shown
            union all
            select 'caption', row_to_json(captions), 0 from (
                select id, medium_id, language, text, alt_text, extended_description
                from caption where medium_id = any (array(select id from shown))) captions
            union all
            select 'embed', row_to_json(embedded), 0 from embedded
            union all
            select 'credit', row_to_json(credits), 0 from (
                select c.id, credit_line, creators, provider, supplier_category, source, copyright_holder,
                    copyright_notice, copyright_year, usage_terms, license_url, acquire_license_url,
                    digital_source_type, json_build_object('id', t.id, 'terms', t.terms) as terms
                from credit c join terms t on t.id = c.terms_id
                where c.id = any (? || array(select credit_id from shown) ||
                    array(select credit_id from embedded) || array(select unnest(credit_ids) from card))) credits
            union all
            select 'correction', json_build_object('article', article_id, 'text', text, 'at', at),
                row_number() over (order by at, id)
            from correction where article_id = any (?)
            order by 3
            """;

    private final DataSource database;

    IngredientRepository(DataSource database) {
        this.database = database;
    }

    public Ingredients fetch(Named named) {
        return fetch(named, LiveCards.none());
    }

    /// What was named, and what the cards name that `cards` selects, with these in their order.
    public Ingredients fetch(Named named, Sql cards) {
        var found = new Sql()
                .add("with card as materialized (select row_number() over () as place, chosen.* from (")
                .add(cards)
                .add(") chosen), ")
                .add(INGREDIENTS, named.embeds(), named.media(), named.topics(), named.credits(), named.articles())
                .read(database, IngredientRepository::read);
        return Ingredients.of(found);
    }

    private static Object read(ResultSet row) throws SQLException {
        return StoredRows.read(row, 2, type(row.getString(1)));
    }

    private static Class<?> type(String table) {
        return switch (table) {
            case "card" -> Publication.class;
            case "topic" -> Topic.class;
            case "medium" -> Medium.class;
            case "caption" -> Caption.class;
            case "embed" -> Embed.class;
            case "credit" -> Credit.class;
            default -> Ingredients.Corrected.class;
        };
    }
}
