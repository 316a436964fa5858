package news.cutline.page.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// The texts of pages that are no templates.
public final class PageData {

    private static final String FOLDER = "/news/cutline/page/";
    private static final String README = "README.md";

    private PageData() {}

    public static String read(String name) {
        try (var stream = PageData.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + name, unreadable);
        }
    }

    /// The project's README as it was packaged; in dev mode, which packages nothing, as it lies in the folder.
    public static String readme() {
        try {
            return PageData.class.getResource(FOLDER + README) == null
                    ? Files.readString(Path.of(README))
                    : read(README);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + README, unreadable);
        }
    }
}
