package news.cutline.page.reader;

import static news.cutline.page.reader.Pages.page;
import static news.cutline.page.reader.Pages.property;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.idOf;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;

/// What the page of a story tells programs.
@QuarkusTest
class HeadTest {

    private static final Map<String, String> FOR_ALL = Map.of("syndication", "allowed");

    @Test
    void social_networks_get_the_picture_that_everybody_may_have() {
        var medium = picture("The harbour", Map.of("creditLine", "Ada Lind/Wire", "terms", FOR_ALL));
        var story = new Draft(unique("Headline"))
                .with("language", "en-GB")
                .with("standfirst", "The storm is over.")
                .with("leadMedia", figure(medium))
                .published();

        var page = page(story);

        var address = "https://api.cutline.test/stories/" + story.slug();
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("The storm is over.");
        assertThat(property(page, "og:url")).isEqualTo(address);
        assertThat(property(page, "og:type")).isEqualTo("article");
        assertThat(property(page, "og:title")).startsWith("Headline");
        assertThat(property(page, "og:locale")).isEqualTo("en_GB");
        assertThat(property(page, "og:site_name")).isEqualTo("Cutline");
        assertThat(property(page, "article:published_time")).endsWith("Z");
        assertThat(property(page, "og:image")).startsWith("https://media.example.org/");
        assertThat(property(page, "og:image:width")).isEqualTo("1600");
        assertThat(property(page, "og:image:height")).isEqualTo("900");
        assertThat(property(page, "og:image:alt")).isEqualTo("The harbour · Ada Lind/Wire");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
    }

    @Test
    void social_networks_get_no_picture_that_only_the_site_may_show() {
        var country = Map.of("syndication", "allowed", "territories", Map.of("only", List.of("DE")));
        for (var terms : List.of(Map.of("syndication", "unknown"), country)) {
            var medium = picture("The harbour", Map.of("creditLine", "Ada Lind/Wire", "terms", terms));
            var story = new Draft(unique("Headline"))
                    .with("leadMedia", figure(medium))
                    .published();

            var page = page(story);

            assertThat(property(page, "og:image")).isEmpty();
            assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("max-image-preview:none");
        }
    }

    @Test
    void social_networks_get_no_more_than_the_headline_of_a_text_that_only_the_site_may_show() {
        var story = new Draft(unique("Headline"))
                .with("standfirst", "The storm is over.")
                .with("credits", List.of(credit("Northern Wire")))
                .published();

        var page = page(story);

        assertThat(property(page, "og:title")).startsWith("Headline");
        assertThat(page.select("[property=og:description], [name=description], [type$=oembed]"))
                .isEmpty();
    }

    @Test
    void canonical_address_that_is_not_ours_stays() {
        var story = new Draft(unique("Headline"))
                .with("canonicalUrl", "https://wire.example.org/boats?a=1&b=2")
                .published();

        var page = page(story);

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("https://wire.example.org/boats?a=1&b=2");
        assertThat(page.select("link[type=application/json+oembed]").attr("href"))
                .contains("api.cutline.test%2Fstories");
    }

    @Test
    void search_engines_read_who_made_the_picture_and_where_it_can_be_licensed() {
        var credit = Map.of(
                "creditLine", "Ada Lind/Northport Courier",
                "creators", List.of(Map.of("name", "Ada Lind")),
                "copyrightNotice", "© Northport Courier",
                "licenseUrl", "https://northport.example/licence",
                "acquireLicenseUrl", "https://northport.example/pictures",
                "digitalSourceType", "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture");
        var story = new Draft(unique("Headline"))
                .with("contributors", List.of(Map.of("name", "Mara Quist")))
                .with("leadMedia", figure(picture("The harbour", credit)))
                .published();

        var data = data(page(story));

        assertThat(data.path("@context").asText()).isEqualTo("https://schema.org");
        assertThat(data.path("@type").asText()).isEqualTo("NewsArticle");
        assertThat(data.path("author").path(0).path("name").asText()).isEqualTo("Mara Quist");
        var image = data.path("image").path(0);
        assertThat(image.path("@type").asText()).isEqualTo("ImageObject");
        assertThat(image.path("caption").asText()).isEqualTo("The harbour");
        assertThat(image.path("creditText").asText()).isEqualTo("Ada Lind/Northport Courier");
        assertThat(image.path("creator").path(0).path("name").asText()).isEqualTo("Ada Lind");
        assertThat(image.path("copyrightNotice").asText()).isEqualTo("© Northport Courier");
        assertThat(image.path("license").asText()).isEqualTo("https://northport.example/licence");
        assertThat(image.path("acquireLicensePage").asText()).isEqualTo("https://northport.example/pictures");
        assertThat(image.path("digitalSourceType").asText())
                .isEqualTo("https://schema.org/DigitalCaptureDigitalSource");
    }

    @Test
    void licence_of_an_agency_is_not_told_as_ours() {
        var credit = Map.of(
                "creditLine", "Ada Lind/Wire", "provider", "Wire", "licenseUrl", "https://wire.example.org/licence");
        var story = new Draft(unique("Headline"))
                .with("leadMedia", figure(picture("The harbour", credit)))
                .published();

        var image = data(page(story)).path("image").path(0);

        assertThat(image.path("provider").path("name").asText()).isEqualTo("Wire");
        assertThat(image.has("license")).isFalse();
    }

    @Test
    void video_of_the_story_is_described_with_its_credit() {
        var poster = picture("The harbour", "Ada Lind/Wire");
        var video = idOf(created(
                "/embeds",
                Map.of(
                        "kind",
                        "video",
                        "title",
                        "The lifeboat",
                        "player",
                        Map.of("src", "https://player.example.org/v/42"),
                        "poster",
                        poster,
                        "credit",
                        credit("Example Video"))));
        var story = new Draft(unique("Headline"))
                .with("body", List.of(Map.of("type", "embed", "embed", video)))
                .published();

        var described = data(page(story)).path("video").path(0);

        assertThat(described.path("@type").asText()).isEqualTo("VideoObject");
        assertThat(described.path("name").asText()).isEqualTo("The lifeboat");
        assertThat(described.path("embedUrl").asText()).isEqualTo("https://player.example.org/v/42");
        assertThat(described.path("creditText").asText()).isEqualTo("Example Video");
        assertThat(described.path("uploadDate").asText()).endsWith("Z");
        assertThat(described.path("thumbnail").path("creditText").asText()).isEqualTo("Ada Lind/Wire");
    }

    @Test
    void data_cannot_end_its_element() {
        var story = new Draft("</script><!--" + unique("x")).published();

        var page = page(story);

        assertThat(data(page).path("headline").asText()).startsWith("</script><!--");
        assertThat(page.select("script[type=application/ld+json]").first().data())
                .doesNotContain("<", ">");
    }

    private static JsonNode data(Document page) {
        try {
            return new ObjectMapper()
                    .readTree(page.select("script[type=application/ld+json]")
                            .first()
                            .data());
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
