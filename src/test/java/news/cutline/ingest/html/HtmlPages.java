package news.cutline.ingest.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import news.cutline.embed.provider.Providers;
import news.cutline.ingest.markup.HtmlSource;
import news.cutline.ingest.page.ImportedPage;

/// The saved pages of these tests, all invented, each in the manner of another kind of site.
final class HtmlPages {

    private static final Path FOLDER = Path.of("src/test/resources/news/cutline/ingest/html/pages");

    private static final Providers NO_OTHERS = new Providers(List.of());

    private HtmlPages() {}

    static List<String> names() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".html"))
                    .map(file -> file.substring(0, file.length() - ".html".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String html(String name) {
        return read(FOLDER.resolve(name + ".html"));
    }

    static String expectation(String name) {
        return read(FOLDER.resolve(name + ".expected"));
    }

    static ImportedPage parse(String html) {
        return HtmlPage.parse(
                HtmlSource.of(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), null, NO_OTHERS);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
