package news.cutline.delivery.audience;

import java.time.Instant;
import java.time.OffsetDateTime;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.journal.Kind;
import news.cutline.journal.reading.LatestChanges;
import news.cutline.platform.rows.Sql;
import news.cutline.platform.time.Earlier;

/// Finds when stories come and go by themselves.
@ApplicationScoped
public class NextChangeRepository {

    /// Later than anything that is ever scheduled.
    private static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    private final DataSource database;
    private final LatestChanges changes;
    private volatile @Nullable Calm calm;

    NextChangeRepository(DataSource database, LatestChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    /// A time in which no story begins or ends to be shown, unless somebody decides so.
    private record Calm(Instant from, Instant until, LatestChanges.@Nullable Mark mark) {

        boolean covers(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(until);
        }
    }

    /// The next instant at which any story begins or ends to be shown.
    public Instant after(Look look) {
        return Earlier.of(look.verdict().until(), boundary(look.now()));
    }

    private Instant boundary(Instant now) {
        var kept = calm;
        if (kept != null && kept.covers(now) && changes.stands(kept.mark())) {
            return kept.until();
        }
        var mark = changes.mark(Kind.ARTICLE);
        var found = new Calm(now, find(now), mark);
        calm = found;
        return found.until();
    }

    private Instant find(Instant now) {
        return new Sql()
                .add("""
                select least(
                    (select min(live_from) from publication where live_from > ?),
                    (select min(live_until) from publication where live_until > ?),
                    ?)
                """, now, now, NEVER)
                .read(database, row -> row.getObject(1, OffsetDateTime.class).toInstant())
                .getFirst();
    }
}
