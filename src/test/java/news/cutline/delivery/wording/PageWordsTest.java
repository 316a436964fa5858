package news.cutline.delivery.wording;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.cutline.delivery.story.Withheld;
import news.cutline.embed.EmbedKind;
import news.cutline.platform.json.KebabCase;
import news.cutline.rights.Reason;

class PageWordsTest {

    private static final Path WORDS = Path.of("src/main/resources/news/cutline/delivery/wording");
    private static final Pattern SAID = Pattern.compile("say\\(\\s*['\"]([a-z]+(?:-[a-z]+)*)['\"]");

    static Stream<String> languages() throws IOException {
        try (var files = Files.list(WORDS)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", "")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatever_is_said_in_english_is_said_in_every_language(String language) throws IOException {
        var english = phrases("en");
        var phrases = phrases(language);
        var reasons = Arrays.stream(Reason.values())
                .map(reason -> "reason-" + KebabCase.of(reason))
                .collect(toSet());

        assertThat(PageWords.of(language).language()).isEqualTo(language);
        assertThat(phrases.stringPropertyNames())
                .isEqualTo(language.equals("en") ? english.stringPropertyNames() : both(english, reasons));
        assertThat(english.stringPropertyNames())
                .allSatisfy(name -> assertThat(phrases.getProperty(name).contains("%s"))
                        .as(name)
                        .isEqualTo(english.getProperty(name).contains("%s")))
                .allSatisfy(
                        name -> assertThat(phrases.getProperty(name)).as(name).isNotBlank());
    }

    @Test
    void whatever_pages_say_is_there() throws IOException {
        assertThat(said("src/main/resources/templates"))
                .isNotEmpty()
                .isSubsetOf(phrases("en").stringPropertyNames());
        assertThat(said("src/main/java")).isNotEmpty().isSubsetOf(phrases("en").stringPropertyNames());
        assertThat(phrases("en").stringPropertyNames())
                .containsAll(Arrays.stream(EmbedKind.values())
                        .map(kind -> "load-" + KebabCase.of(kind))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"de-AT, de", "pt-BR, pt", "uk-Cyrl-UA, uk", "fi, en", "und, en", "ar-EG, ar"})
    void words_are_those_of_the_language_whatever_the_country(String language, String words) {
        assertThat(PageWords.of(language).language()).isEqualTo(words);
    }

    @Test
    void name_in_the_other_direction_keeps_its_own() {
        assertThat(PageWords.of("de").say("open-at", "Example Video")).isEqualTo("Bei Example Video öffnen");
        assertThat(PageWords.of("ar").say("open-at", "Example Video")).endsWith(" \u2068Example Video\u2069");
        assertThat(PageWords.of("en").say("open-at", "قناة")).isEqualTo("Open it at \u2068قناة\u2069");
    }

    @ParameterizedTest
    @ValueSource(strings = {"You\u2069\u202eTube", "\u2067You\u2066Tube", "\u202bYou\u202cTube\u2068"})
    void name_cannot_leave_its_isolation(String name) {
        assertThat(PageWords.of("uk").say("open-at", name)).isEqualTo("Відкрити на YouTube");
    }

    @Test
    void reason_is_told_in_the_language_of_the_page() {
        var reason = new Withheld.Reason("territory", Reason.TERRITORY.sentence());

        assertThat(PageWords.of("en").say(reason)).isEqualTo(Reason.TERRITORY.sentence());
        assertThat(PageWords.of("nl").say(reason)).isEqualTo("Het mag in dit land niet worden getoond.");
    }

    private static Properties phrases(String language) throws IOException {
        var phrases = new Properties();
        try (var file = Files.newBufferedReader(WORDS.resolve(language + ".properties"))) {
            phrases.load(file);
        }
        return phrases;
    }

    private static Set<String> both(Properties english, Set<String> reasons) {
        return Stream.concat(english.stringPropertyNames().stream(), reasons.stream())
                .collect(toSet());
    }

    private static Set<String> said(String folder) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> SAID.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
