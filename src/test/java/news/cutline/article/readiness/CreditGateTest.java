package news.cutline.article.readiness;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.read;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;

/// What must be known of pictures, embeds and texts that others have supplied.
@QuarkusTest
class CreditGateTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "creditLine", "Ada Lind/Northern Wire",
            "supplierCategory", "wires",
            "copyrightHolder", "Northern Wire",
            "copyrightNotice", "© 2026 Northern Wire");

    @Test
    void complete_credit_with_confirmed_terms_lacks_nothing() {
        var medium = picture(COMPLETE, "Boats at a quay.");
        confirmTerms(medium);

        assertThat(findings(storyWith(medium))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "creditLine, block credit-line /leadMedia",
        "copyrightHolder, warn copyright-holder /leadMedia",
        "copyrightNotice, warn copyright-notice /leadMedia"
    })
    void each_missing_member_is_told(String member, String finding) {
        var credit = new HashMap<>(COMPLETE);
        credit.remove(member);
        var medium = picture(credit, "Boats at a quay.");
        confirmTerms(medium);

        assertThat(findings(storyWith(medium))).containsExactly(finding);
    }

    @Test
    void credit_line_that_is_a_file_name_keeps_a_story_from_being_published() {
        var credit = new HashMap<>(COMPLETE);
        credit.put("creditLine", "IMG_1234.jpg");
        var medium = picture(credit, "Boats at a quay.");
        confirmTerms(medium);
        var story = storyWith(medium);

        assertThat(findings(story)).containsExactly("block credit-line-file-name /leadMedia");
        publish(story, Map.of()).statusCode(409).body("missing.code", contains("credit-line-file-name"));
    }

    @Test
    void terms_that_nobody_has_confirmed_are_told_and_keep_nothing() {
        var story = storyWith(picture(COMPLETE, "Boats at a quay."));

        assertThat(findings(story)).containsExactly("warn terms-confirmed /leadMedia");
        publish(story, Map.of()).statusCode(200);
    }

    @Test
    void alternative_text_that_repeats_the_caption_is_told() {
        var medium = picture(COMPLETE, " The harbour.");
        confirmTerms(medium);
        var own = Map.of("type", "figure", "media", medium, "caption", Map.of("text", "Boats", "altText", "Boats"));
        var story = new Draft(unique("Headline"))
                .with("standfirst", "The storm is over.")
                .with("leadMedia", figure(medium))
                .with("body", List.of(own))
                .stored();

        assertThat(findings(story))
                .containsExactly("warn alternative-text-repeated /leadMedia", "warn alternative-text-repeated /body/0");
    }

    @Test
    void nobody_is_missed_where_the_terms_do_not_ask_for_a_credit_line() {
        var credit = Map.of("supplierCategory", "staff", "terms", Map.of("creditRequired", false));
        var story = storyWith(picture(credit, "Boats at a quay."));

        assertThat(findings(story)).isEmpty();
        publish(story, Map.of()).statusCode(200);
        read(story).body("leadMedia.type", equalTo("figure"));
    }

    @Test
    void staff_passes_the_gate_and_nobody_in_particular_does_not() {
        var staff = picture(Map.of("creditLine", "DSC0001", "supplierCategory", "staff"), "The harbour.");
        var unknown = picture(Map.of("creditLine", "DSC0001"), "The harbour.");

        assertThat(findings(storyWith(staff))).isEmpty();
        assertThat(findings(storyWith(unknown)))
                .containsExactly(
                        "warn alternative-text-repeated /leadMedia",
                        "block credit-line-file-name /leadMedia",
                        "warn copyright-holder /leadMedia",
                        "warn copyright-notice /leadMedia",
                        "warn terms-confirmed /leadMedia");
    }

    @Test
    void texts_and_embeds_of_others_pass_the_same_gate() {
        String credit = created("/credits", Map.of("creditLine", "text.pdf", "supplierCategory", "wires"))
                .path("id");
        String embed = created("/embeds", Map.of("kind", "map", "title", "Map", "credit", credit))
                .path("id");
        var story = new Draft(unique("Headline"))
                .with("standfirst", "The storm is over.")
                .with("credits", List.of(credit))
                .with("body", List.of(Map.of("type", "embed", "embed", embed)))
                .stored();

        assertThat(findings(story))
                .contains("block credit-line-file-name /credits/0", "block credit-line-file-name /body/0")
                .hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMG_1234.jpg",
                "IMG_1234",
                "img-20260101-WA0003",
                "DSC0001",
                "_DSC0001",
                "DSCF4711 (2)",
                "P1010001",
                "dji_0042",
                "image001",
                " photo.png ",
                "Foto: hafen.JPEG",
                "harbour final (2).tiff",
                "clip.mp4"
            })
    void file_names_are_known(String line) {
        assertThat(FileName.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AP",
                "Ada Lind/Northern Wire",
                "Photo: Ada Lind",
                "Image 4 of 12: Ada Lind",
                "P. 1010",
                "Reuters.com",
                "dpa/IMG Agency",
                "Studio 1234",
                "Picture 2000",
                "Photo 2026",
                "© 2026 photo.png by Ada Lind"
            })
    void names_of_people_and_agencies_are_no_file_names(String line) {
        assertThat(FileName.is(line)).isFalse();
    }

    @Test
    void no_line_takes_long() {
        var line = "IMG_" + "000_(1)".repeat(70) + "x";

        assertThat(FileName.is(line)).isFalse();
    }

    private static String picture(Map<String, ?> credit, String altText) {
        return created(
                        "/media",
                        Map.of(
                                "kind",
                                "image",
                                "href",
                                "https://media.example.org/harbour.jpg",
                                "credit",
                                credit,
                                "captions",
                                List.of(Map.of("language", "en", "text", "The harbour.", "altText", altText))))
                .path("id");
    }

    private static void confirmTerms(String medium) {
        String credit = asAdmin().get(EDITORIAL + "/media/{id}", medium).path("credit");
        asAdmin().post(EDITORIAL + "/credits/{id}/confirm-terms", credit).then().statusCode(200);
    }

    private static Story storyWith(String medium) {
        return new Draft(unique("Headline"))
                .with("standfirst", "The storm is over.")
                .with("leadMedia", figure(medium))
                .stored();
    }

    private static List<String> findings(Story story) {
        JsonPath readiness = asAdmin()
                .get(EDITORIAL + "/articles/{id}/readiness", story.id())
                .jsonPath();
        return IntStream.range(0, readiness.getList("findings").size())
                .mapToObj(index -> "findings[" + index + "].")
                .map(at -> readiness.getString(at + "severity") + " " + readiness.getString(at + "code") + " "
                        + readiness.getString(at + "pointer"))
                .toList();
    }
}
