package news.cutline.page.problem;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toSet;
import static news.cutline.testing.Newsroom.ADMIN_TOKEN;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.tokenOf;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import news.cutline.platform.problem.ProblemType;
import news.cutline.testing.Newsroom.Draft;

/// The pages that explain problems, and the catalogue and the contract with which they must agree.
@QuarkusTest
class ProblemPageTest {

    private static final String ID = "01a2b3c4-0000-7000-8000-000000000000";
    private static final String STORY = "boats-leave-the-harbour";
    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    DataSource database;

    @Inject
    ObjectMapper mapper;

    /// What stands for a word of the example when the example is tried.
    record Stand(String example, String real) {

        static final Stand NONE = new Stand(ID, ID);
    }

    @Test
    void catalogue_contract_and_pages_name_the_same_problems() {
        var catalogue =
                Arrays.stream(ProblemType.values()).map(ProblemType::slug).collect(toSet());
        Map<String, Map<String, Object>> answers =
                given().queryParam("format", "json").get("/q/openapi").path("components.responses");

        assertThat(slugs(answers.toString(), "`([a-z-]+)`: ")).isEqualTo(catalogue);
        assertThat(Explanation.load().keySet()).isEqualTo(catalogue);
        assertThat(slugs(given().get("/problems").asString(), "href=\"\\./problems/([a-z-]+)\""))
                .isEqualTo(catalogue);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void each_problem_has_its_page(ProblemType type) {
        given().get(type.address())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'; "))
                .body(containsString("<h1>" + type.title().replace("'", "&#39;") + "</h1>"))
                .body(containsString("href=\"../q/swagger-ui/\""));
    }

    @Test
    void other_addresses_are_not_found() {
        given().get("/problems/no-such-problem")
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no problem no-such-problem."));
    }

    /// All but those that nobody can provoke from outside, the one for stories, which only cards have so far, the one
    /// that would need more requests than a test should send, and the one of a request that has no end.
    @ParameterizedTest(name = "{0}")
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"INTERNAL_ERROR", "RIGHTS_WITHHELD", "REQUEST_TIMEOUT", "TOO_MANY_REQUESTS"})
    void example_is_what_really_happens(ProblemType type) throws Exception {
        var example = Explanation.load().get(type.slug());
        var stand = prepare(type);

        var answer = send(stretch(type, example.request().replace(stand.example(), stand.real())), type);

        var parts = example.answer().split("\n\n", 2);
        for (var line : parts[0].split("\n")) {
            var header = line.split(": ", 2);
            if (header.length == 1) {
                assertThat(line).startsWith("HTTP/1.1 " + answer.statusCode() + " ");
            } else {
                assertThat(answer.header(header[0])).as(header[0]).isEqualTo(header[1]);
            }
        }
        assertThat(json(answer.asString().replace(stand.real(), stand.example())))
                .isEqualTo(json(parts[1]));
    }

    private static Stand prepare(ProblemType type) {
        return switch (type) {
            case CONFLICT -> new Stand("harbour", section("Harbour"));
            case GONE -> new Stand(STORY, withdrawn(Map.of("reason", "editorial", "explanation", "They never left.")));
            case LEGAL -> new Stand(STORY, withdrawn(Map.of("reason", "legal")));
            case NOT_READY ->
                new Stand(ID, created("/articles", Map.of("language", "en")).path("id"));
            case IN_USE -> new Stand(ID, creditInUse());
            case PRECONDITION_FAILED, PRECONDITION_REQUIRED, UNAVAILABLE -> new Stand(ID, credit("Ada Lind"));
            default -> Stand.NONE;
        };
    }

    private static String withdrawn(Map<String, String> withdrawal) {
        var story = new Draft(unique("Boats leave")).published();
        withdraw(story.id(), withdrawal);
        return story.slug();
    }

    private static String creditInUse() {
        var credit = credit("Ada Lind");
        new Draft(unique("Boats leave")).with("credits", List.of(credit)).stored();
        return credit;
    }

    /// The ellipsis of an example stands for what would not fit on a page.
    private static String stretch(ProblemType type, String request) {
        return switch (type) {
            case ADDRESS_TOO_LONG -> request.replace("…", "-".repeat(9_000));
            case HEADERS_TOO_LARGE -> request.replace("…", "0".repeat(17_000));
            case PAYLOAD_TOO_LARGE -> request.replace("…", " ".repeat(2_100_000));
            default -> request;
        };
    }

    private Response send(String request, ProblemType type) throws SQLException {
        if (type != ProblemType.UNAVAILABLE) {
            return send(request);
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select from credit for update");
            return send(request);
        }
    }

    private static Response send(String request) {
        var parts = request.split("\n\n", 2);
        var lines = parts[0].split("\n");
        var sent = given().urlEncodingEnabled(false);
        for (var line : Arrays.asList(lines).subList(1, lines.length)) {
            var header = line.replace("$CUTLINE_TOKEN", ADMIN_TOKEN)
                    .replace("$EDITOR_TOKEN", line.contains("$EDITOR") ? tokenOf("editor") : "")
                    .split(": ", 2);
            sent.header(header[0], header[1]);
        }
        if (parts.length > 1) {
            sent.body(parts[1]);
        }
        var start = lines[0].split(" ");
        return sent.request(start[0], start[1]);
    }

    private JsonNode json(String text) throws JsonProcessingException {
        return mapper.readTree(UUIDS.matcher(text).replaceAll(ID));
    }

    private static Set<String> slugs(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(toSet());
    }
}
