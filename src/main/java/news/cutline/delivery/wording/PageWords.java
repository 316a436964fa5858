package news.cutline.delivery.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import news.cutline.delivery.story.Withheld;

/// What pages of ours say by themselves, in one language.
public final class PageWords {

    private static final String ENGLISH = "en";

    private static final Map<String, PageWords> BY_LANGUAGE = Stream.of(
                    "ar", "de", ENGLISH, "es", "fr", "it", "nl", "pl", "pt", "uk")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), PageWords::new));

    /// What tells in which direction the text around it is written: no name needs it.
    private static final Pattern STEERING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private final String language;
    private final Properties phrases = new Properties();

    private PageWords(String language) {
        this.language = language;
        var file = language + ".properties";
        try (var words = Objects.requireNonNull(PageWords.class.getResourceAsStream(file), file)) {
            phrases.load(new InputStreamReader(words, UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Those for what is in this language, whatever the country or the script; English where there are none.
    ///
    /// @param language as BCP 47 has it
    public static PageWords of(String language) {
        var words = BY_LANGUAGE.get(Locale.forLanguageTag(language).getLanguage());
        return words == null ? english() : words;
    }

    public static PageWords english() {
        return Objects.requireNonNull(BY_LANGUAGE.get(ENGLISH));
    }

    /// The language that these words are in.
    public String language() {
        return language;
    }

    /// In which direction they are written.
    public String direction() {
        return Direction.of(language);
    }

    public String say(String phrase) {
        return Objects.requireNonNull(phrases.getProperty(phrase), phrase);
    }

    /// With a name in it, isolated where it may be written in the other direction
    /// (<https://www.unicode.org/reports/tr9/>).
    public String say(String phrase, String name) {
        var words = say(phrase);
        var plain = STEERING.matcher(name).replaceAll("");
        var letters = (words + plain).toCharArray();
        return words.formatted(Bidi.requiresBidi(letters, 0, letters.length) ? "\u2068" + plain + "\u2069" : plain);
    }

    /// What stands against something, as the rights say it in English.
    public String say(Withheld.Reason reason) {
        return phrases.getProperty("reason-" + reason.code(), reason.detail());
    }
}
