package news.cutline.feed.purge;

import java.util.OptionalLong;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.platform.rows.Sql;

/// Keeps how far the journal has been told to all caches, by whichever instance: one that starts begins there.
@ApplicationScoped
class PurgePositionRepository {

    private final DataSource database;

    PurgePositionRepository(DataSource database) {
        this.database = database;
    }

    /// The transaction below which everything has been told; nothing where nobody has ever told anything.
    OptionalLong find() {
        return new Sql()
                .add("select floor::text from purge_position").read(database, row -> row.getLong(1)).stream()
                        .mapToLong(floor -> floor)
                        .findAny();
    }

    /// An instance that is behind may set it back: then what was told is told once more.
    void save(long floor) {
        new Sql().add("""
                insert into purge_position (floor) values (cast(? as xid8))
                on conflict (only_one) do update set floor = excluded.floor
                returning floor::text
                """, Long.toString(floor)).read(database, row -> row.getLong(1));
    }
}
