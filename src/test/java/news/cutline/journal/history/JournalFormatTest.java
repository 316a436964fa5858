package news.cutline.journal.history;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import news.cutline.journal.JournalEntry;
import news.cutline.journal.Kind;

/// What was written in an earlier format is read for ever. The files are what the journal held when their format was
/// the present one, and never change: a state that is written otherwise needs a new format, with a file of its own.
@QuarkusTest
class JournalFormatTest {

    private static final Map<String, Kind> KINDS = Map.of(
            "articles", Kind.ARTICLE,
            "captions", Kind.CAPTION,
            "credits", Kind.CREDIT,
            "embeds", Kind.EMBED,
            "media", Kind.MEDIA,
            "partners", Kind.PARTNER,
            "sections", Kind.SECTION,
            "tags", Kind.TAG,
            "tokens", Kind.TOKEN);

    @Inject
    AgroalDataSource database;

    record Golden(int format, String collection, JsonNode state) {

        String path() {
            return EDITORIAL + "/" + collection + "/" + state.get("id").textValue();
        }

        @Override
        public String toString() {
            return "format " + format + ", " + collection;
        }
    }

    /// The present format too, so that there is a file for each.
    static Stream<Golden> states() {
        return Stream.iterate(1, format -> format <= JournalEntry.FORMAT, format -> format + 1)
                .flatMap(format -> file(format)
                        .propertyStream()
                        .flatMap(kind -> StreamSupport.stream(kind.getValue().spliterator(), false)
                                .map(state -> new Golden(format, kind.getKey(), state))));
    }

    private static JsonNode file(int format) {
        try (var file = JournalFormatTest.class.getResourceAsStream("format-" + format + ".json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file, "no file for format " + format));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void state_of_every_format_is_read_as_it_was_written(Golden golden) throws SQLException {
        append(golden);

        var revision = json(asAdmin().get(golden.path() + "/history/1"));
        assertThat(revision.get("state")).isEqualTo(golden.state());
        if (!golden.collection().equals("tokens")) {
            var then = (ObjectNode) json(asAdmin().get(golden.path() + "?asOf=2030-01-01T00:00:00Z"));
            then.remove("surroundings");
            assertThat(then).isEqualTo(golden.state());
        }
    }

    private void append(Golden golden) throws SQLException {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement("""
                insert into journal (at, actor, kind, resource_id, version, operation, format, state)
                values (timestamptz '2026-11-26T03:00:00Z', 'Golden', ?, cast(? as uuid), 1, 'CREATE', ?,
                    cast(? as jsonb))
                """)) {
            insert.setString(1, KINDS.get(golden.collection()).name());
            insert.setString(2, golden.state().get("id").textValue());
            insert.setInt(3, golden.format());
            insert.setString(4, golden.state().toString());
            insert.execute();
        }
    }
}
