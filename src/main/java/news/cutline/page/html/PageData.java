package news.cutline.page.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The texts of pages that are no templates.
public final class PageData {

    private PageData() {}

    public static String read(String name) {
        try (var stream = PageData.class.getResourceAsStream("/news/cutline/page/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + name, unreadable);
        }
    }
}
