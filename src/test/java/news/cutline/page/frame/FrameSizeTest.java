package news.cutline.page.frame;

import static io.restassured.RestAssured.given;
import static news.cutline.testing.Newsroom.embedded;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.freeCredit;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.unique;
import static news.cutline.testing.Newsroom.video;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;

/// What a partner's page takes upon itself with one of ours.
@QuarkusTest
class FrameSizeTest {

    private static final int MOST = 12 * 1024;
    private static final String WORDS = "Words. ".repeat(250);

    @Test
    void no_page_takes_more_than_12_kilobytes_on_its_way() throws IOException {
        var medium = picture(WORDS, Map.of("creditLine", "Ada Lind", "terms", Map.of("syndication", "allowed")));
        var embed = video(Map.of("poster", medium, "fallbackText", WORDS, "credit", freeCredit("Ada Lind")));
        var story = new Draft(unique("Boats"))
                .with("standfirst", WORDS)
                .with("leadMedia", figure(medium))
                .with("body", List.of(embedded(embed)))
                .published();

        for (var page : List.of(embed, "media/" + medium, "articles/" + story.slug())) {
            var answer = given().get("/embeds/" + page);

            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(compressed(answer.asByteArray())).as(page).isLessThan(MOST);
        }
    }

    private static int compressed(byte[] page) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(page);
        }
        return compressed.size();
    }
}
