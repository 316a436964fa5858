package news.cutline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/// The schema, which every start of the tests makes from nothing and Hibernate compares with the entities.
@QuarkusTest
class MigrationTest {

    @Inject
    Flyway flyway;

    @Inject
    DataSource database;

    @Test
    void all_migrations_are_applied_and_numbered_one_by_one() {
        var applied = Arrays.stream(flyway.info().applied())
                .map(MigrationInfo::getScript)
                .toList();

        assertThat(flyway.info().pending()).isEmpty();
        for (var number = 1; number <= applied.size(); number++) {
            assertThat(applied.get(number - 1)).matches("(.*/)?V%03d__[a-z_]+\\.sql".formatted(number));
        }
    }

    @Test
    void every_constraint_has_a_name_that_tells_what_it_is_for() throws SQLException {
        assertThat(texts("""
                select conname from pg_constraint join pg_class on pg_class.oid = conrelid
                where connamespace = 'public'::regnamespace and relname <> 'flyway_schema_history'
                  and contype in ('c', 'f', 'u', 'x') and conname ~ '(_check|_fkey|_key|_excl)\\d*$'
                """)).isEmpty();
    }

    @Test
    void every_foreign_key_has_an_index() throws SQLException {
        assertThat(texts("""
                select conname from pg_constraint
                where connamespace = 'public'::regnamespace and contype = 'f' and not exists (
                    select 1 from pg_index where indrelid = conrelid and indkey[0] = conkey[1])
                """)).isEmpty();
    }

    @Test
    void journal_refuses_to_be_changed() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into journal (at, actor, kind, resource_id, version, operation, format, state)
                    values ('2026-01-01Z', 'test', 'TAG', gen_random_uuid(), 1, 'CREATE', 1, '{}')
                    """);
            for (var change :
                    List.of("update journal set actor = 'somebody else'", "delete from journal", "truncate journal")) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("append-only");
            }
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
