package news.cutline.article;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.paragraph;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.tag;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;

@QuarkusTest
class ArticleResourceTest {

    private static final String ARTICLES = EDITORIAL + "/articles";
    private static final String NOBODY = "0199d6c0-0000-7000-8000-000000000000";

    @Test
    void new_article_is_a_draft_with_everything_it_was_given() {
        var section = section("Harbour");
        var tags = List.of(tag("Boats"), tag("Weather"));
        var medium = picture("The harbour", "Ada Lind");
        var body = List.of(
                Map.of("type", "heading", "level", 2, "text", "What happened"),
                paragraph("The boats left <em>before dawn</em>."),
                Map.of("type", "quote", "html", "We saw it coming.", "attribution", "The harbour master"),
                Map.of("type", "list", "ordered", true, "items", List.of("One", "Two")),
                Map.of("type", "figure", "media", medium, "caption", Map.of("text", "Here")));

        var article = created(
                "/articles",
                new Draft(unique("Headline"))
                        .with("kicker", "Harbour")
                        .with("contributors", List.of(Map.of("name", "Mara Quist", "role", "reporter")))
                        .with("credits", List.of(credit("Northern Wire")))
                        .with("section", section)
                        .with("tags", tags)
                        .with("leadMedia", Map.of("media", medium))
                        .with("body", body)
                        .members());

        article.then()
                .header("ETag", "\"1\"")
                .body("status", equalTo("draft"))
                .body("section", equalTo(section))
                .body("tags", equalTo(tags))
                .body("leadMedia", equalTo(figure(medium)))
                .body("body", equalTo(body))
                .body("related", empty())
                .body("changedSincePublished", equalTo(false))
                .body("publishedVersion", nullValue());
        asAdmin().get(ARTICLES + "/{id}", article.<String>path("id")).then().body(equalTo(article.asString()));
    }

    @Test
    void draft_may_begin_with_nothing_but_its_language() {
        var article = created("/articles", Map.of("language", "en"));

        article.then().body("slug", nullValue()).body("headline", nullValue());
        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("headline", unique("Now it has one")))
                .patch(ARTICLES + "/{id}", article.<String>path("id"))
                .then()
                .statusCode(200)
                .body("slug", startsWith("now-it-has-one-"));
    }

    @Test
    void slug_is_made_from_the_headline_and_told_apart_on_collision() {
        var headline = unique("Straßenfest — Łódź & Ærø's “Fête”");

        var first = new Draft(headline).stored();
        var second = new Draft(headline).stored();
        var third = new Draft(headline).stored();

        assertThat(first.slug()).startsWith("strassenfest-lodz-aeros-fete-");
        assertThat(second.slug()).isEqualTo(first.slug() + "-2");
        assertThat(third.slug()).isEqualTo(first.slug() + "-3");
    }

    @Test
    void slug_of_another_article_is_refused_and_free_again_once_given_up() {
        var slug = unique("taken");
        var first = new Draft(unique("Headline")).with("slug", slug).stored();

        asAdmin()
                .body(new Draft("Other").with("slug", slug).members())
                .post(ARTICLES)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"));
        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("slug", unique("other")))
                .patch(ARTICLES + "/{id}", first.id())
                .then()
                .statusCode(200);
        new Draft("Other").with("slug", slug).stored();
    }

    @Test
    void everything_that_an_article_names_must_exist() {
        asAdmin()
                .body(new Draft("Headline")
                        .with("credits", List.of(NOBODY))
                        .with("related", List.of(NOBODY))
                        .with("leadMedia", Map.of("media", NOBODY))
                        .with("section", "no-such-section")
                        .with("tags", List.of(tag("Boats"), "no-such-tag"))
                        .with("body", List.of(paragraph("x"), figure(NOBODY), Map.of("type", "embed", "embed", NOBODY)))
                        .members())
                .post(ARTICLES)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        equalTo(List.of(
                                "/credits/0",
                                "/related/0",
                                "/leadMedia/media",
                                "/body/1/media",
                                "/body/2/embed",
                                "/section",
                                "/tags/1")));
    }

    @Test
    void article_is_not_related_to_itself() {
        var article = new Draft(unique("Headline")).stored();

        asAdmin()
                .header("If-Match", "*")
                .contentType(MERGE_PATCH)
                .body(Map.of("related", List.of(article.id())))
                .patch(ARTICLES + "/{id}", article.id())
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/related")));
    }

    @Test
    void headline_that_nobody_sees_is_none() {
        asAdmin()
                .body(new Draft("\u00a0\u200b").members())
                .post(ARTICLES)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/headline")));
    }

    @Test
    void html_is_made_safe_and_what_was_removed_is_told() {
        var article = created(
                "/articles",
                new Draft(unique("Headline"))
                        .with(
                                "body",
                                List.of(
                                        paragraph("Fine & <b>bold</b>"),
                                        paragraph("<p onclick=\"x()\">Text</p><script>alert(1)</script>"),
                                        Map.of(
                                                "type",
                                                "list",
                                                "items",
                                                List.of("ok", "<a href=\"javascript:alert(1)\">link</a>"))))
                        .members());

        article.then()
                .body("body[0].html", equalTo("Fine &amp; <strong>bold</strong>"))
                .body("body[1].html", equalTo("Text"))
                .body("body[2].items", equalTo(List.of("ok", "link")))
                .body("removed.pointer", equalTo(List.of("/body/1/html", "/body/2/items/1")))
                .body("removed[0].removed", equalTo(List.of("p", "script")))
                .body("removed[1].removed", equalTo(List.of("a")));
        asAdmin()
                .header("If-Match", "\"1\"")
                .body(article.asString())
                .put(ARTICLES + "/{id}", article.<String>path("id"))
                .then()
                .header("ETag", "\"1\"")
                .body("removed", nullValue());
    }

    @Test
    void nothing_but_forbidden_html_is_refused() {
        asAdmin()
                .body(new Draft("Headline")
                        .with("body", List.of(paragraph("<script>alert(1)</script>")))
                        .members())
                .post(ARTICLES)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/body/0/html")));
    }

    @Test
    void caption_of_one_use_cannot_touch_the_credit() {
        asAdmin()
                .body(new Draft("Headline")
                        .with(
                                "leadMedia",
                                Map.of(
                                        "media",
                                        picture("The harbour", "Ada Lind"),
                                        "caption",
                                        Map.of("text", "x", "creditLine", "Me")))
                        .members())
                .post(ARTICLES)
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/leadMedia/caption/creditLine")));
    }

    @Test
    void list_is_filtered_by_everything_at_once() {
        var section = section("Harbour");
        var tag = tag("Boats");
        var medium = picture("The harbour", "Ada Lind");
        var headline = unique("Wanted");
        var wanted = new Draft(headline)
                .with("section", section)
                .with("tags", List.of(tag("Weather"), tag))
                .with("leadMedia", Map.of("media", medium))
                .stored();
        var other = new Draft(unique("Other")).stored();

        for (var filter : List.of(
                Map.of("q", headline.toUpperCase()),
                Map.of("section", section),
                Map.of("tag", tag),
                Map.of("media", medium),
                Map.of("section", section, "tag", tag, "media", medium, "language", "en", "status", "draft"))) {
            asAdmin().queryParams(filter).get(ARTICLES).then().body("items.id", equalTo(List.of(wanted.id())));
        }
        asAdmin()
                .queryParam("language", "de")
                .queryParam("section", section)
                .get(ARTICLES)
                .then()
                .body("items", empty());
        asAdmin()
                .queryParam("limit", 200)
                .get(ARTICLES)
                .then()
                .body("items.id", hasItem(wanted.id()))
                .body("items.id", hasItem(other.id()));
    }

    @Test
    void draft_is_deleted_with_its_slug_unless_others_name_it() {
        var draft = new Draft(unique("Headline")).stored();
        var other =
                new Draft(unique("Other")).with("related", List.of(draft.id())).stored();

        asAdmin()
                .header("If-Match", "*")
                .delete(ARTICLES + "/{id}", draft.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/in-use"))
                .body("uses.id", equalTo(List.of(other.id())));
        asAdmin()
                .header("If-Match", "*")
                .delete(ARTICLES + "/{id}", other.id())
                .then()
                .statusCode(204);
        asAdmin()
                .header("If-Match", "*")
                .delete(ARTICLES + "/{id}", draft.id())
                .then()
                .statusCode(204);

        new Draft("Again").with("slug", draft.slug()).stored();
        asAdmin().queryParam("limit", 200).get(ARTICLES).then().body("items.id", not(hasItem(draft.id())));
    }
}
