package news.cutline.delivery;

import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.idOf;
import static news.cutline.testing.Newsroom.read;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;

/// Where a delivered story leads on to, and what its reader can hand on.
@QuarkusTest
class StoryLinksTest {

    private static final String API = "https://api.cutline.test";

    @Test
    void story_comes_with_ready_tags_for_the_page_that_shows_it() {
        var headline = "<\"Boats\"> & \u202Emore " + unique("x");
        var story = new Draft(headline).with("slug", unique("boats")).published();
        var asked = API + "/oembed?url=https%3A%2F%2Fapi.cutline.test%2F";
        var title =
                " title=\"&lt;&quot;Boats&quot;&gt; &amp; more " + headline.substring(headline.indexOf("x-")) + "\">";

        read(story)
                .body("links.oembed.json", containsString(asked))
                .body("links.oembed.json", containsString(story.slug() + "&format=json"))
                .body("links.oembed.xml", containsString(story.slug() + "&format=xml"))
                .body(
                        "links.tags",
                        contains(
                                equalTo("<link rel=\"canonical\" href=\""
                                        + read(story).extract().path("url") + "\">"),
                                containsString(story.slug() + "&amp;format=json\"" + title),
                                containsString("type=\"text/xml+oembed\"")));
    }

    @Test
    void story_comes_with_what_a_reader_shares() {
        var story = new Draft(unique("Headline"))
                .with("standfirst", "The storm is over.")
                .published();
        var card = API + "/embeds/articles/" + story.slug();

        read(story)
                .body("share.title", containsString("Headline"))
                .body("share.text", equalTo("The storm is over."))
                .body("share.embed", equalTo(card))
                .body("links.embed", equalTo(card))
                .body("share.url", equalTo(read(story).extract().path("links.canonical")));
    }

    @Test
    void text_that_not_everybody_may_have_has_nothing_to_embed() {
        var withheld = new Draft(unique("Headline"))
                .with("credits", List.of(credit("Northern Wire")))
                .published();
        var terms = Map.of("creditLine", "Northern Wire", "terms", Map.of("syndication", "allowed"));
        var cleared = new Draft(unique("Headline"))
                .with("credits", List.of(idOf(created("/credits", terms))))
                .published();

        read(withheld)
                .body("links.embed", nullValue())
                .body("links.oembed", nullValue())
                .body("links.tags.size()", equalTo(1))
                .body("share.embed", nullValue());
        read(cleared).body("links.tags.size()", equalTo(3));
    }
}
