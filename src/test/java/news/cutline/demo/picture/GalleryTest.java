package news.cutline.demo.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class GalleryTest {

    private static final int PICTURES = 15;
    private static final Gallery GALLERY = new Gallery();

    static IntStream numbers() {
        return IntStream.rangeClosed(1, PICTURES);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void picture_is_as_large_as_its_medium_says_and_small_enough_for_a_page(int number) throws IOException {
        var medium = medium(number);
        var png = GALLERY.png(id(number)).orElseThrow();
        var picture = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(png.length).isLessThan(400_000);
        assertThat(picture.getWidth()).isEqualTo(medium.get("width").asInt());
        assertThat(picture.getHeight()).isEqualTo(medium.get("height").asInt());
        assertThat(medium.get("href").asText()).isEqualTo("{public-url}/pictures/" + id(number) + ".png");
        assertThat(medium.get("mimeType").asText()).isEqualTo("image/png");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void picture_shows_something_in_each_of_its_parts(int number) throws IOException {
        var picture =
                ImageIO.read(new ByteArrayInputStream(GALLERY.png(id(number)).orElseThrow()));

        for (var row = 0; row < 3; row++) {
            for (var column = 0; column < 3; column++) {
                assertThat(colors(picture, column, row))
                        .as("column %s, row %s", column, row)
                        .isGreaterThan(FEW);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void same_code_draws_the_same_bytes(int number) {
        assertThat(new Gallery().png(id(number)).orElseThrow())
                .isEqualTo(GALLERY.png(id(number)).orElseThrow());
    }

    @Test
    void nothing_is_drawn_for_other_media() {
        assertThat(GALLERY.png(id(PICTURES + 1))).isEmpty();
        assertThat(GALLERY.png(new UUID(0, 0))).isEmpty();
    }

    private static UUID id(int number) {
        return UUID.fromString("0199d6c0-0000-7000-8004-%012d".formatted(number));
    }

    /// What the demo newsroom says about the picture.
    private static JsonNode medium(int number) throws IOException {
        try (var file = Gallery.class.getResourceAsStream("/news/cutline/demo/newsroom.ndjson");
                var lines = new ObjectMapper().readerFor(JsonNode.class).<JsonNode>readValues(file)) {
            return lines.readAll().stream()
                    .map(line -> line.path("medium"))
                    .filter(medium ->
                            medium.path("id").asText().equals(id(number).toString()))
                    .findAny()
                    .orElseThrow();
        }
    }

    private static final int FEW = 40;

    /// How many colours there are in one of nine equal parts; that they are more than few is all that is counted.
    private static long colors(BufferedImage picture, int column, int row) {
        var w = picture.getWidth() / 3;
        var h = picture.getHeight() / 3;
        return IntStream.of(picture.getRGB(column * w, row * h, w, h, null, 0, w))
                .distinct()
                .limit(FEW + 1)
                .count();
    }
}
