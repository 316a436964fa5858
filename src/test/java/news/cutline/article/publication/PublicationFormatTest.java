package news.cutline.article.publication;

import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.idOf;
import static news.cutline.testing.Newsroom.json;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.read;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// What was published in an earlier format is read for ever. The files are contents as they were stored when their
/// format was the present one, and never change: a content that is stored otherwise needs a new format, with a file of
/// its own. What they refer to is in braces, as there must be such a thing.
@QuarkusTest
class PublicationFormatTest {

    @Inject
    AgroalDataSource database;

    @Inject
    PublicationRepository publications;

    @Inject
    ObjectMapper mapper;

    /// The present format too, so that there is a file for each.
    static IntStream formats() {
        return IntStream.rangeClosed(1, Publication.FORMAT);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void content_of_every_format_is_read_as_it_was_published(int format) throws SQLException {
        var story = new Draft(unique("Headline")).published();
        var golden = file(format, story);
        store(story, format, golden);

        var content = QuarkusTransaction.requiringNew()
                .call(() -> publications
                        .find("articleId", UUID.fromString(story.id()))
                        .firstResult()
                        .content);
        assertThat(mapper.<JsonNode>valueToTree(content)).isEqualTo(golden);
        var delivered = json(read(story).statusCode(200).extract().body());
        assertThat(delivered.get("headline")).isEqualTo(golden.get("headline"));
        assertThat(delivered.at("/body/0/html")).isEqualTo(golden.at("/body/0/html"));
    }

    private static JsonNode file(int format, Story story) {
        var credit = credit("Ada Lind");
        try (var file = PublicationFormatTest.class.getResourceAsStream("format-" + format + ".json")) {
            var text = new String(
                    Objects.requireNonNull(file, "no file for format " + format).readAllBytes(),
                    StandardCharsets.UTF_8);
            return new ObjectMapper()
                    .readTree(text.replace("{slug}", story.slug())
                            .replace("{credit}", credit)
                            .replace("{medium}", picture("The harbour.", "Ada Lind"))
                            .replace("{embed}", idOf(created("/embeds", Map.of("kind", "video", "credit", credit))))
                            .replace(
                                    "{related}",
                                    new Draft(unique("Related")).stored().id()));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void store(Story story, int format, JsonNode content) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                update publication
                set format = ?, content = story.content,
                    credit_ids = array(select cast(jsonb_array_elements_text(story.content -> 'credits') as uuid))
                from (select cast(? as jsonb) as content) story
                where article_id = cast(? as uuid)
                """)) {
            update.setInt(1, format);
            update.setString(2, content.toString());
            update.setString(3, story.id());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
