package news.cutline.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.response.Response;
import io.restassured.response.ResponseBodyExtractionOptions;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/// Does over HTTP what a newsroom does, so that tests read like one. Everything it makes is new: tests share a
/// database and run in any order.
public final class Newsroom {

    public static final String EDITORIAL = "/v1/editorial";
    public static final String ADMIN_TOKEN = "test-admin";
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final String RUN = Long.toString(System.nanoTime(), 36);

    private Newsroom() {}

    /// A word that nobody has used before, fit for slugs.
    public static String unique(String word) {
        return word + "-" + RUN + "-" + COUNTER.incrementAndGet();
    }

    /// A request of somebody who may do everything.
    public static RequestSpecification asAdmin() {
        return as(ADMIN_TOKEN);
    }

    public static RequestSpecification as(String token) {
        return given().auth().preemptive().oauth2(token).contentType("application/json");
    }

    /// A token with this role.
    public static String tokenOf(String role) {
        return member(created("/tokens", Map.of("name", unique("tool"), "role", role)), "token");
    }

    /// Makes something and passes only if it was made.
    public static Response created(String collection, Map<String, ?> draft) {
        return expect(201, errand("POST", collection).bringing(draft));
    }

    private static Errand errand(String method, String path) {
        return Errand.to(method, EDITORIAL + path).as(ADMIN_TOKEN);
    }

    private static Response expect(int status, Errand errand) {
        var answer = errand.send();
        assertThat(answer.statusCode()).as(answer::asString).isEqualTo(status);
        return answer;
    }

    /// The id of what was made. REST Assured would compile a program to look it up in the body.
    public static String idOf(Response created) {
        return created.header("Location").replaceAll(".*/", "");
    }

    private static String member(Response answer, String name) {
        return json(answer).path(name).textValue();
    }

    /// The body of an answer, where more of it is read than a member or two.
    public static JsonNode json(ResponseBodyExtractionOptions answer) {
        return json(answer.asString());
    }

    public static JsonNode json(String answer) {
        try {
            return JSON.readTree(answer);
        } catch (IOException malformed) {
            throw new AssertionError("The answer is no JSON: " + answer, malformed);
        }
    }

    public static String credit(String creditLine) {
        return idOf(created("/credits", Map.of("creditLine", creditLine)));
    }

    public static String credit(String creditLine, Map<String, ?> terms) {
        return idOf(created("/credits", Map.of("creditLine", creditLine, "terms", terms)));
    }

    /// A picture with an address, a caption in English and a credit.
    public static String picture(String caption, String creditLine) {
        return picture(caption, Map.of("creditLine", creditLine));
    }

    public static String picture(String caption, Map<String, ?> credit) {
        return image("picture", 1600, 900, caption, credit);
    }

    /// A picture that stands upright.
    public static String portrait(String caption, Map<String, ?> credit) {
        return image("portrait", 800, 1200, caption, credit);
    }

    private static String image(String name, int width, int height, String caption, Map<String, ?> credit) {
        var href = "https://media.example.org/" + unique(name) + ".jpg";
        var captions = List.of(Map.of("language", "en", "text", caption));
        return idOf(created(
                "/media",
                Map.of(
                        "kind",
                        "image",
                        "href",
                        href,
                        "width",
                        width,
                        "height",
                        height,
                        "credit",
                        credit,
                        "captions",
                        captions)));
    }

    public static String section(String name) {
        var slug = unique("section");
        created("/sections", Map.of("slug", slug, "name", name));
        return slug;
    }

    public static String tag(String name) {
        var slug = unique("tag");
        created("/tags", Map.of("slug", slug, "name", name));
        return slug;
    }

    /// A partner that may show content on the site, in Germany, unless these members say otherwise.
    public static String partner(Map<String, ?> members) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("name", unique("Partner"));
        draft.put("territories", List.of("DE"));
        draft.put("channels", List.of("site"));
        draft.putAll(members);
        return idOf(created("/partners", draft));
    }

    /// A new secret key of a partner.
    public static String secretKey(String partner) {
        return member(created("/partners/" + partner + "/keys", Map.of("kind", "secret", "name", "Website")), "key");
    }

    /// A new publishable key of a partner.
    public static String publishableKey(String partner) {
        return member(created("/partners/" + partner + "/keys", Map.of("kind", "publishable", "name", "Pages")), "key");
    }

    /// A video of another site with these members, with a credit that lets everybody have it unless they say otherwise.
    public static String video(Map<String, ?> members) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("kind", "video");
        draft.put("provider", "Example Video");
        draft.put("title", "The lifeboat leaves");
        draft.put("sourceUrl", "https://video.example.org/watch/42");
        draft.put("player", Map.of("src", "https://player.example.org/v/42", "width", 16, "height", 9));
        draft.putAll(members);
        draft.computeIfAbsent("credit", missing -> freeCredit("Example Video/Ada Lind"));
        return idOf(created("/embeds", draft));
    }

    /// A credit that lets everybody have what it belongs to.
    public static String freeCredit(String creditLine) {
        return credit(creditLine, Map.of("syndication", "allowed"));
    }

    public static Map<String, Object> embedded(String embed) {
        return Map.of("type", "embed", "embed", embed);
    }

    public static Map<String, Object> paragraph(String html) {
        return Map.of("type", "paragraph", "html", html);
    }

    public static Map<String, Object> figure(String medium) {
        return Map.of("type", "figure", "media", medium);
    }

    public static void publish(String article) {
        expect(200, publication(article, Map.of()));
    }

    /// Tries to publish in a period.
    public static ValidatableResponse publish(Story story, Map<String, ?> period) {
        return publication(story.id(), period).send().then();
    }

    private static Errand publication(String article, Map<String, ?> period) {
        return errand("POST", "/articles/" + article + "/publish")
                .with("If-Match", "*")
                .bringing(period);
    }

    /// Changes members of an article.
    public static void change(Story story, Map<String, ?> members) {
        change("/articles/" + story.id(), members);
    }

    /// Changes members of what has this path in the editorial API.
    public static void change(String path, Map<String, ?> members) {
        expect(200, errand("PATCH", path).with("If-Match", "*").bringing(members, MERGE_PATCH));
    }

    /// The story as everybody can read it.
    public static ValidatableResponse read(Story story) {
        return Errand.to("GET", "/v1/articles/" + story.slug()).send().then();
    }

    /// The story as the newsroom sees it.
    public static ValidatableResponse inspect(Story story) {
        return inspect("/articles/" + story.id());
    }

    /// What the editorial API tells at this path.
    public static ValidatableResponse inspect(String path) {
        return errand("GET", path).send().then();
    }

    public static void withdraw(String article, Map<String, ?> withdrawal) {
        expect(200, errand("POST", "/articles/" + article + "/withdraw").bringing(withdrawal));
    }

    /// Tells what was wrong in a story.
    public static void correct(Story story, String text) {
        expect(201, errand("POST", "/articles/" + story.id() + "/corrections").bringing(Map.of("text", text)));
    }

    /// A published article with one picture at its head.
    public static Story story(String headline, String medium) {
        var draft = new Draft(headline).with("leadMedia", figure(medium)).with("body", List.of(paragraph("Text.")));
        return draft.published();
    }

    /// The address of a public article.
    public record Story(String id, String slug) {}

    /// A section for stories of which the section does not matter.
    private static final class AnySection {

        private static final String SLUG = section("News");
    }

    /// An article in the making. It has what every story must have to be published.
    public static final class Draft {

        private final Map<String, Object> members = new LinkedHashMap<>();

        public Draft(String headline) {
            members.put("language", "en");
            members.put("headline", headline);
            members.put("section", AnySection.SLUG);
        }

        public Draft with(String member, Object value) {
            members.put(member, value);
            return this;
        }

        public Draft without(String member) {
            members.remove(member);
            return this;
        }

        public Map<String, Object> members() {
            return members;
        }

        public Story stored() {
            var article = json(created("/articles", members));
            return new Story(article.get("id").textValue(), article.path("slug").textValue());
        }

        public Story published() {
            var story = stored();
            publish(story.id());
            return story;
        }
    }
}
