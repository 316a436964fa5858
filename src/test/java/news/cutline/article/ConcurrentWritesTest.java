package news.cutline.article;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static news.cutline.testing.Newsroom.ADMIN_TOKEN;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.as;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.idOf;
import static news.cutline.testing.Newsroom.inspect;
import static news.cutline.testing.Newsroom.json;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import news.cutline.testing.Crowd;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// What becomes of those who want the same thing at once: the database decides, and nobody is told of a failure.
@QuarkusTest
@Tag("long")
class ConcurrentWritesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void sixty_four_who_add_to_one_headline_lose_nothing() {
        var story = new Draft("0").stored();

        var attempts = Crowd.of(64).each(client -> addUntilDone(story, String.valueOf(client + 1)));

        assertThat(attempts).as("attempts of the clients").anyMatch(needed -> needed > 1);
        var headline = inspect(story).extract().<String>path("headline");
        assertThat(headline.split(" "))
                .containsExactlyInAnyOrder(
                        IntStream.rangeClosed(0, 64).mapToObj(String::valueOf).toArray(String[]::new));
        inspect(story).body("version", equalTo(65));
    }

    @Test
    void articles_of_one_headline_get_different_slugs() {
        var headline = unique("Harbour opens");

        var answers = Crowd.of(16).each(client -> post("/articles", Map.of("language", "en", "headline", headline)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.<String>path("slug"))).doesNotHaveDuplicates();
    }

    @Test
    void slug_that_many_ask_for_is_given_to_one() {
        var slug = unique("harbour");

        expectOneOf(Crowd.of(8).each(client -> post("/articles", Map.of("language", "en", "slug", slug))));
        expectOneOf(Crowd.of(8).each(client -> post("/sections", Map.of("name", "Harbour", "slug", slug))));
        expectOneOf(Crowd.of(8).each(client -> post("/tags", Map.of("name", "Harbour", "slug", slug))));
    }

    @Test
    void medium_gets_one_caption_in_a_language() {
        var medium = picture("The harbour.", "Ada Lind");

        expectOneOf(Crowd.of(8)
                .each(client -> post("/captions", Map.of("media", medium, "language", "fr", "text", "Le port."))));
    }

    @Test
    void credits_with_the_same_new_terms_share_them() {
        var terms = Map.of("syndication", "allowed", "unparsed", List.of(unique("Not in Northport")));

        var answers = Crowd.of(8).each(client -> post("/credits", Map.of("creditLine", "Ada Lind", "terms", terms)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
    }

    @Test
    void slug_that_is_given_back_while_another_asks_for_it_is_free_or_taken() {
        var slug = unique("harbour");

        var answers = Crowd.of(8).each(client -> {
            var answer = post("/articles", Map.of("language", "en", "slug", slug));
            if (answer.statusCode() == 201) {
                asAdmin().header("If-Match", "*").delete(EDITORIAL + "/articles/{id}", answer.<String>path("id"));
            }
            return answer;
        });

        assertThat(answers)
                .extracting(Response::statusCode)
                .isSubsetOf(201, 409, 503)
                .contains(201);
    }

    @Test
    void articles_that_relate_to_each_other_are_written_at_once() {
        var one = new Draft(unique("One")).stored();
        var other = new Draft(unique("Other")).stored();

        for (var round = 0; round < 5; round++) {
            assertThat(Crowd.of(8).each(client -> client % 2 == 0 ? relate(one, other) : relate(other, one)))
                    .extracting(Response::statusCode)
                    .containsOnly(200);
        }
    }

    @Test
    void nothing_is_deleted_while_a_draft_comes_to_name_it() {
        for (var round = 0; round < 10; round++) {
            var medium = picture("Caption", "Ada Lind");
            var draft = new Draft(unique("Headline")).with("leadMedia", figure(medium));

            var answers = Crowd.of(2)
                    .each(client -> client == 0
                            ? post("/articles", draft.members())
                            : asAdmin().header("If-Match", "*").delete(EDITORIAL + "/media/{id}", medium));

            assertThat(answers.stream().map(Response::statusCode).toList()).isIn(List.of(201, 409), List.of(422, 204));
        }
    }

    @Test
    void of_two_that_are_withdrawn_for_each_other_one_stays() {
        for (var round = 0; round < 5; round++) {
            var one = new Draft(unique("One")).published();
            var other = new Draft(unique("Other")).published();

            var answers = Crowd.of(2).each(client -> client == 0 ? merge(one, other) : merge(other, one));

            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 422);
        }
    }

    private static Response merge(Story from, Story into) {
        return asAdmin()
                .body(Map.of("reason", "merged", "successor", into.id()))
                .post(EDITORIAL + "/articles/{id}/withdraw", from.id());
    }

    @ParameterizedTest
    @CsvSource({"media, href", "credits, creditLine", "captions, text"})
    void what_a_publish_has_found_ready_is_not_changed_meanwhile(String collection, String member) {
        var editor = tokenOf("editor");
        for (var round = 0; round < 10; round++) {
            var credit = credit("Ada Lind");
            var medium = idOf(created(
                    "/media", Map.of("kind", "image", "href", "https://media.example.org/a.jpg", "credit", credit)));
            var caption = idOf(created("/captions", Map.of("media", medium, "language", "en", "text", "Boats")));
            var story = new Draft(unique("Headline"))
                    .with("leadMedia", figure(medium))
                    .stored();
            var address = "/" + collection + "/"
                    + Map.of("media", medium, "credits", credit, "captions", caption)
                            .get(collection);

            var answers = Crowd.of(2)
                    .each(client -> client == 0
                            ? asAdmin()
                                    .header("If-Match", "*")
                                    .body("{}")
                                    .post(EDITORIAL + "/articles/{id}/publish", story.id())
                            : empty(editor, address, member));

            assertThat(answers.stream().map(Response::statusCode).toList()).isIn(List.of(200, 403), List.of(409, 200));
        }
    }

    private static Response empty(String token, String address, String member) {
        return as(token)
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body("{\"%s\": null}".formatted(member))
                .patch(EDITORIAL + address);
    }

    private static Response relate(Story from, Story to) {
        return asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("related", List.of(to.id()), "kicker", unique("kicker")))
                .patch(EDITORIAL + "/articles/{id}", from.id());
    }

    private static int addUntilDone(Story story, String word) {
        for (var attempt = 1; ; attempt++) {
            var current = send(story, HttpRequest.newBuilder().GET());
            if (current.statusCode() == 200) {
                var headline = json(current.body()).get("headline").textValue() + " " + word;
                var answer = send(
                        story,
                        HttpRequest.newBuilder()
                                .header(
                                        "If-Match",
                                        current.headers().firstValue("ETag").orElseThrow())
                                .header("Content-Type", MERGE_PATCH)
                                .method(
                                        "PATCH",
                                        BodyPublishers.ofString("{\"headline\": \"%s\"}".formatted(headline))));
                assertThat(answer.statusCode()).isIn(200, 412, 503);
                if (answer.statusCode() == 200) {
                    return attempt;
                }
            }
            pause(attempt);
        }
    }

    /// By a client that takes so little of the machine that the service is what they wait for.
    private static HttpResponse<String> send(Story story, HttpRequest.Builder request) {
        var address = "http://localhost:%d%s/articles/%s".formatted(RestAssured.port, EDITORIAL, story.id());
        try {
            return CLIENT.send(
                    request.uri(URI.create(address))
                            .header("Authorization", "Bearer " + ADMIN_TOKEN)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("A client was interrupted", interrupted);
        }
    }

    /// As well-behaved clients do: twice as long after each try, and never all at once. So long from the beginning
    /// that most of the time goes into writes that succeed.
    private static void pause(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(100_000_000L << Math.min(attempt, 5)));
    }

    private static void expectOneOf(List<Response> answers) {
        assertThat(answers.stream().collect(groupingBy(Response::statusCode, counting())))
                .isEqualTo(Map.of(201, 1L, 409, (long) answers.size() - 1));
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(loser -> assertThat(loser.<String>path("type")).isEqualTo("/problems/conflict"));
    }

    private static Response post(String collection, Map<String, ?> draft) {
        return asAdmin().body(draft).post(EDITORIAL + collection);
    }
}
