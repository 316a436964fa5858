package news.cutline.delivery.ingredient;

import news.cutline.article.publication.Publication;
import news.cutline.delivery.audience.Look;
import news.cutline.platform.rows.Sql;

/// The public stories that an audience may have, as SQL.
public final class LiveCards {

    private LiveCards() {}

    /// The start of a query for what cards show of them. More conditions can follow.
    public static Sql select(Look look) {
        return select(new Sql().add("publication p where "), look);
    }

    /// The same.
    ///
    /// @param source by what the publications `p` are found, with the conditions of that
    public static Sql select(Sql source, Look look) {
        return new Sql().add("""
                select p.article_id, p.live_from, p.live_until, p.published_at, p.slug, p.section_id, p.tag_ids,
                    p.credit_ids, p.card as content
                from
                """).add(source).add(shown(look));
    }

    /// Of a publication `p`: that it runs, as [Publication#isLiveAt] has it, and that the terms of all whose text it is
    /// let this audience have it. Terms that the verdict does not know let nobody.
    public static Sql shown(Look look) {
        return new Sql()
                .add(
                        """
                not p.superseded
                and (p.live_from <= ? or (p.live_from <= p.set_at and p.live_from <= ?))
                and (p.live_until is null or p.live_until > ?)
                and not exists (
                    select 1 from credit c
                    where c.id = any (p.credit_ids) and c.terms_id <> all (?)
                        and (c.credit_line is null or c.terms_id <> all (?)))
                """,
                        look.now(),
                        look.now().plus(Publication.LONGEST_READ),
                        look.now(),
                        look.verdict().allowedWithoutLine(),
                        look.verdict().allowed());
    }

    /// No story at all.
    public static Sql none() {
        return new Sql().add("""
                select null::uuid as section_id, null::uuid[] as tag_ids,
                    null::uuid[] as credit_ids, null::jsonb as content
                where false
                """);
    }
}
