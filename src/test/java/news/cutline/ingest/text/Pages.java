package news.cutline.ingest.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The saved pages of these tests: invented ones beside this class, and the real one where the shared folder is
/// there.
final class Pages {

    private static final Path FOLDER = Path.of("src/test/resources/news/cutline/ingest/text/pages");
    private static final String REAL_PAGE = "data/real-input/000_1934727802b7479f.txt";

    private Pages() {}

    static List<String> names() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".txt"))
                    .map(file -> file.substring(0, file.length() - ".txt".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return read(FOLDER.resolve(name + ".txt"));
    }

    static String expectation(String name) {
        return read(FOLDER.resolve(name + ".expected"));
    }

    static Optional<String> realPage() {
        var page = Path.of(System.getProperty("cutline.shared", "../shared")).resolve(REAL_PAGE);
        return Files.exists(page) ? Optional.of(read(page)) : Optional.empty();
    }

    static Stream<String> texts() {
        return Stream.concat(names().stream().map(Pages::text), realPage().stream());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
