package news.cutline.article.life;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.inspect;
import static news.cutline.testing.Newsroom.json;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.read;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;

import news.cutline.testing.Errand;
import news.cutline.testing.Newsroom;
import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;
import news.cutline.testing.StoppedClock;

/// The whole life of an article: every state × everything that can be done in it × everybody who may try, and what
/// readers then find at once, in 30, in 60 and in 120 minutes.
@QuarkusTest
@Tag("long")
class StoryLifeTest extends StoppedClock {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final Map<String, Outcome> UNTOUCHED = new ConcurrentHashMap<>();

    /// The versions that readers find are 1 and 2; the version that is written in the beginning is 1, and in states
    /// that were published before (all but draft and scheduled) the draft has been changed since, to version 2.
    @ParameterizedTest(name = "{0} · {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # state       | action        | editor | publisher | status    | at once | 30 min | 60 min | 120 min
            draft         | nothing       | 200    | 200       | draft     | 404     | 404    | 404    | 404
            draft         | change        | 200    | 200       | draft     | 404     | 404    | 404    | 404
            draft         | publish       | 403    | 200       | published | 1       | 1      | 1      | 1
            draft         | schedule      | 403    | 200       | scheduled | 404     | 404    | 1      | 1
            draft         | publish until | 403    | 200       | published | 1       | 1      | 410    | 410
            draft         | withdraw      | 403    | 409       | draft     | 404     | 404    | 404    | 404
            draft         | correct       | 201    | 201       | draft     | 404     | 404    | 404    | 404
            draft         | delete        | 204    | 204       | none      | 404     | 404    | 404    | 404

            scheduled     | nothing       | 200    | 200       | scheduled | 404     | 404    | 1      | 1
            scheduled     | change        | 200    | 200       | scheduled | 404     | 404    | 1      | 1
            scheduled     | publish       | 403    | 200       | published | 1       | 1      | 1      | 1
            scheduled     | schedule      | 403    | 200       | scheduled | 404     | 404    | 1      | 1
            scheduled     | publish until | 403    | 200       | published | 1       | 1      | 410    | 410
            scheduled     | withdraw      | 403    | 200       | draft     | 404     | 404    | 404    | 404
            scheduled     | correct       | 403    | 201       | scheduled | 404     | 404    | 1      | 1
            scheduled     | delete        | 409    | 409       | scheduled | 404     | 404    | 1      | 1

            published     | nothing       | 200    | 200       | published | 1       | 1      | 1      | 1
            published     | change        | 200    | 200       | published | 1       | 1      | 1      | 1
            published     | publish       | 403    | 200       | published | 2       | 2      | 2      | 2
            published     | schedule      | 403    | 200       | published | 1       | 1      | 2      | 2
            published     | publish until | 403    | 200       | published | 2       | 2      | 410    | 410
            published     | withdraw      | 403    | 200       | withdrawn | 410     | 410    | 410    | 410
            published     | correct       | 403    | 201       | published | 1       | 1      | 1      | 1
            published     | delete        | 409    | 409       | published | 1       | 1      | 1      | 1

            ending        | nothing       | 200    | 200       | published | 1       | 1      | 410    | 410
            ending        | change        | 200    | 200       | published | 1       | 1      | 410    | 410
            ending        | publish       | 403    | 200       | published | 2       | 2      | 2      | 2
            ending        | schedule      | 403    | 200       | published | 1       | 1      | 2      | 2
            ending        | publish until | 403    | 200       | published | 2       | 2      | 410    | 410
            ending        | withdraw      | 403    | 200       | withdrawn | 410     | 410    | 410    | 410
            ending        | correct       | 403    | 201       | published | 1       | 1      | 410    | 410
            ending        | delete        | 409    | 409       | published | 1       | 1      | 410    | 410

            followed      | nothing       | 200    | 200       | published | 1       | 1      | 2      | 2
            followed      | change        | 200    | 200       | published | 1       | 1      | 2      | 2
            followed      | publish       | 403    | 200       | published | 2       | 2      | 2      | 2
            followed      | schedule      | 403    | 200       | published | 1       | 1      | 2      | 2
            followed      | publish until | 403    | 200       | published | 2       | 2      | 410    | 410
            followed      | withdraw      | 403    | 200       | withdrawn | 410     | 410    | 410    | 410
            followed      | correct       | 403    | 201       | published | 1       | 1      | 2      | 2
            followed      | delete        | 409    | 409       | published | 1       | 1      | 2      | 2

            withdrawn     | nothing       | 200    | 200       | withdrawn | 410     | 410    | 410    | 410
            withdrawn     | change        | 200    | 200       | withdrawn | 410     | 410    | 410    | 410
            withdrawn     | publish       | 403    | 200       | published | 2       | 2      | 2      | 2
            withdrawn     | schedule      | 403    | 200       | scheduled | 410     | 410    | 2      | 2
            withdrawn     | publish until | 403    | 200       | published | 2       | 2      | 410    | 410
            withdrawn     | withdraw      | 403    | 200       | withdrawn | 410     | 410    | 410    | 410
            withdrawn     | correct       | 201    | 201       | withdrawn | 410     | 410    | 410    | 410
            withdrawn     | delete        | 409    | 409       | withdrawn | 410     | 410    | 410    | 410

            returning     | nothing       | 200    | 200       | scheduled | 410     | 410    | 2      | 2
            returning     | change        | 200    | 200       | scheduled | 410     | 410    | 2      | 2
            returning     | publish       | 403    | 200       | published | 2       | 2      | 2      | 2
            returning     | schedule      | 403    | 200       | scheduled | 410     | 410    | 2      | 2
            returning     | publish until | 403    | 200       | published | 2       | 2      | 410    | 410
            returning     | withdraw      | 403    | 200       | withdrawn | 410     | 410    | 410    | 410
            returning     | correct       | 403    | 201       | scheduled | 410     | 410    | 2      | 2
            returning     | delete        | 409    | 409       | scheduled | 410     | 410    | 2      | 2

            expired       | nothing       | 200    | 200       | expired   | 410     | 410    | 410    | 410
            expired       | change        | 200    | 200       | expired   | 410     | 410    | 410    | 410
            expired       | publish       | 403    | 200       | published | 2       | 2      | 2      | 2
            expired       | schedule      | 403    | 200       | scheduled | 410     | 410    | 2      | 2
            expired       | publish until | 403    | 200       | published | 2       | 2      | 410    | 410
            expired       | withdraw      | 403    | 200       | withdrawn | 410     | 410    | 410    | 410
            expired       | correct       | 201    | 201       | expired   | 410     | 410    | 410    | 410
            expired       | delete        | 409    | 409       | expired   | 410     | 410    | 410    | 410
            """)
    void every_transition_has_its_outcome(
            String state,
            String action,
            int editor,
            int publisher,
            String status,
            String atOnce,
            String in30,
            String in60,
            String in120) {
        var outcome = new Outcome(publisher, status, List.of(atOnce, in30, in60, in120));

        assertThat(act(state, action, "publisher")).isEqualTo(outcome);
        assertThat(act(state, action, "editor"))
                .isEqualTo(
                        editor < 300 || editor == publisher
                                ? outcome.answering(editor)
                                : UNTOUCHED
                                        .computeIfAbsent(state, untouched -> act(untouched, "nothing", "editor"))
                                        .answering(editor));
    }

    /// @param answer the status of the answer
    /// @param status that of the article after it
    /// @param shown what readers find from then on
    record Outcome(int answer, String status, List<String> shown) {

        Outcome answering(int status) {
            return new Outcome(status, this.status, shown);
        }
    }

    private Outcome act(String state, String action, String role) {
        clock.stopAt(now.minus(HOUR.multipliedBy(2)));
        var story = story(state);
        clock.stopAt(now);
        var answer = ask(story, action, TOKENS.computeIfAbsent(role, Newsroom::tokenOf));
        var article = inspect(story).extract();
        var shown = Stream.of(0, 30, 60, 120)
                .map(minutes -> {
                    clock.stopAt(now.plus(Duration.ofMinutes(minutes)));
                    var found = read(story).extract();
                    return found.statusCode() == 200 ? text(found, "kicker") : "" + found.statusCode();
                })
                .toList();
        var status = article.statusCode() == 404 ? "none" : text(article, "status");
        return new Outcome(answer.statusCode(), status, shown);
    }

    private static String text(ExtractableResponse<Response> answer, String member) {
        return json(answer.body()).path(member).textValue();
    }

    /// A story in this state; the clock stands two hours before the instant of the action.
    private Story story(String state) {
        var story = new Draft(unique("Headline")).with("kicker", "1").stored();
        var inOneHour = now.plus(HOUR).toString();
        Map<String, String> first = switch (state) {
            case "draft" -> null;
            case "scheduled" -> Map.of("from", inOneHour);
            case "ending" -> Map.of("until", inOneHour);
            case "expired" -> Map.of("until", now.minus(HOUR).toString());
            default -> Map.of();
        };
        if (first != null) {
            publish(story, first).statusCode(200);
        }
        if (!state.equals("draft") && !state.equals("scheduled")) {
            change(story, Map.of("kicker", "2"));
        }
        if (state.equals("withdrawn") || state.equals("returning")) {
            clock.advance(HOUR);
            withdraw(story.id(), Map.of("reason", "editorial"));
        }
        if (state.equals("followed") || state.equals("returning")) {
            publish(story, Map.of("from", inOneHour)).statusCode(200);
        }
        return story;
    }

    private Response ask(Story story, String action, String token) {
        var inOneHour = now.plus(HOUR).toString();
        var errand = switch (action) {
            case "nothing" -> errand(story, "GET", "");
            case "change" -> errand(story, "PATCH", "").bringing(Map.of("kicker", "3"), MERGE_PATCH);
            case "publish" -> errand(story, "POST", "/publish").bringing(Map.of());
            case "schedule" -> errand(story, "POST", "/publish").bringing(Map.of("from", inOneHour));
            case "publish until" -> errand(story, "POST", "/publish").bringing(Map.of("until", inOneHour));
            case "withdraw" -> errand(story, "POST", "/withdraw").bringing(Map.of("reason", "editorial"));
            case "correct" -> errand(story, "POST", "/corrections").bringing(Map.of("text", "There were six."));
            case "delete" -> errand(story, "DELETE", "");
            default -> throw new IllegalArgumentException(action);
        };
        return errand.as(token).with("If-Match", "*").send();
    }

    private static Errand errand(Story story, String method, String deed) {
        return Errand.to(method, EDITORIAL + "/articles/" + story.id() + deed);
    }
}
