package news.cutline.ingest.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words of one subject, read from a text resource beside the class that uses them.
///
/// ```
/// // a comment
/// [section] A sentence that says what its entries mean.
/// an entry
/// another = read as
/// ```
public record WordList(List<Section> sections) {

    private static final Pattern HEADER = Pattern.compile("\\[([a-z-]+)] (.+)");

    /// Entries that mean the same.
    ///
    /// @param code stable: some lists' sections become codes of the report
    public record Section(String code, String explanation, List<String> entries) {

        public Set<String> folded() {
            return entries.stream().map(WordList::fold).collect(Collectors.toUnmodifiableSet());
        }

        /// Any entry, as a word of its own; whether capitals matter is up to who compiles it.
        public String asPattern() {
            var firstLetters = entries.stream()
                    .map(entry -> Pattern.quote(entry.substring(0, 1)))
                    .distinct()
                    .collect(Collectors.joining("", "(?=[", "])"));
            return entries.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Section::bounded)
                    .collect(Collectors.joining("|", firstLetters + "(?:", ")"));
        }

        /// Any entry, wherever it stands: for scripts that put no spaces between words.
        public String anywhere() {
            return entries.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        }

        private static String bounded(String entry) {
            return (Character.isLetter(entry.charAt(0)) ? "(?<!\\p{L})" : "")
                    + Pattern.quote(entry)
                    + (Character.isLetter(entry.charAt(entry.length() - 1)) ? "(?!\\p{L})" : "");
        }
    }

    public static WordList read(Class<?> owner, String file) {
        try (var stream = owner.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("No word list " + file + " beside " + owner.getName());
            }
            var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            return new WordList(sectionsOf(lines, file));
        } catch (IOException e) {
            throw new UncheckedIOException("Word list " + file, e);
        }
    }

    public Section section(String code) {
        return sections.stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No section [" + code + "]"));
    }

    /// The form in which entries and the words of a page are compared.
    public static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static List<Section> sectionsOf(List<String> lines, String file) {
        var sections = new ArrayList<Section>();
        for (var line : lines) {
            var header = HEADER.matcher(line);
            if (header.matches()) {
                sections.add(new Section(header.group(1), header.group(2), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("//")) {
                if (sections.isEmpty()) {
                    throw new IllegalStateException(file + ": an entry before the first section: " + line);
                }
                sections.getLast().entries().add(line.strip());
            }
        }
        return List.copyOf(sections);
    }
}
