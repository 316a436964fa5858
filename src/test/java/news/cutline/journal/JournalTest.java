package news.cutline.journal;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.correct;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;

@QuarkusTest
class JournalTest {

    @Inject
    JournalRepository journal;

    @Inject
    ObjectMapper mapper;

    @Test
    @Transactional
    void every_write_appends_who_did_what_and_the_full_new_state() throws Exception {
        var name = unique("Picture desk");
        String token =
                created("/tokens", Map.of("name", name, "role", "publisher")).path("token");
        var created = as(token).body(Map.of("creditLine", "Ada Lind")).post(EDITORIAL + "/credits");
        String id = created.path("id");
        var patched = as(token)
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("provider", "Wire"))
                .patch(EDITORIAL + "/credits/{id}", id);
        as(token).header("If-Match", "*").delete(EDITORIAL + "/credits/{id}", id);

        var entries = entriesOf(id);

        assertThat(entries)
                .extracting(entry -> entry.operation)
                .containsExactly(Operation.CREATE, Operation.UPDATE, Operation.DELETE);
        assertThat(entries).allMatch(entry -> entry.actor.equals(name) && entry.kind == Kind.CREDIT);
        assertThat(entries).extracting(entry -> entry.version).containsExactly(1L, 2L, 2L);
        assertThat(entries.get(0).state).isEqualTo(mapper.readTree(created.asString()));
        assertThat(entries.get(1).state).isEqualTo(mapper.readTree(patched.asString()));
    }

    @Test
    @Transactional
    void write_that_changes_nothing_is_not_noted() {
        var credit = created("/credits", Map.of("creditLine", "Ada Lind"));

        asAdmin()
                .header("If-Match", "*")
                .body(credit.asString())
                .put(EDITORIAL + "/credits/{id}", credit.<String>path("id"))
                .then()
                .statusCode(200);

        assertThat(entriesOf(credit.path("id"))).hasSize(1);
    }

    @Test
    @Transactional
    void refused_write_is_not_noted() {
        var line = unique("Refused");

        asAdmin()
                .body(Map.of("kind", "image", "credit", Map.of("creditLine", line), "width", -1))
                .post(EDITORIAL + "/media")
                .then()
                .statusCode(422);

        assertThat(journal.count("cast(state as String) like ?1", "%" + line + "%"))
                .isZero();
    }

    @Test
    @Transactional
    void parts_that_come_with_a_medium_and_go_with_it_are_noted_each() {
        var medium = picture("The harbour", "Ada Lind");
        String caption = asAdmin()
                .queryParam("media", medium)
                .get(EDITORIAL + "/captions")
                .path("items[0].id");
        asAdmin().header("If-Match", "*").delete(EDITORIAL + "/media/{id}", medium);

        for (var id : List.of(medium, caption)) {
            assertThat(entriesOf(id))
                    .extracting(entry -> entry.operation)
                    .containsExactly(Operation.CREATE, Operation.DELETE);
        }
    }

    @Test
    @Transactional
    void publishing_correcting_and_withdrawing_are_noted() {
        var story = new Draft(unique("Headline")).published();
        correct(story, "There were six.");
        withdraw(story.id(), Map.of("reason", "editorial"));

        assertThat(entriesOf(story.id()))
                .extracting(entry -> entry.operation)
                .containsExactly(Operation.CREATE, Operation.PUBLISH, Operation.CORRECT, Operation.WITHDRAW);
        assertThat(entriesOf(story.id()).get(2).state.at("/corrections/0/text").textValue())
                .isEqualTo("There were six.");
    }

    @Test
    @Transactional
    void secrets_of_tokens_are_never_noted() {
        var token = created("/tokens", Map.of("name", unique("tool"), "role", "editor"));

        var entry = entriesOf(token.path("id")).getFirst();

        assertThat(entry.kind).isEqualTo(Kind.TOKEN);
        assertThat(entry.state.has("token")).isFalse();
        assertThat(entry.state.toString()).doesNotContain(token.<String>path("token"));
    }

    private List<JournalEntry> entriesOf(String id) {
        return journal.list("resourceId = ?1 order by sequence", UUID.fromString(id));
    }
}
