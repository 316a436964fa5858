package news.cutline.page.reader;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.RawString;

import news.cutline.delivery.story.DeliveredArticle;

/// A story as its page shows it.
///
/// @param lead the figure at its head
/// @param code what shows it as a card in a page of others; null where not everybody may have it
public record ReaderStory(
        DeliveredArticle article,
        String title,
        @Nullable RawString lead,
        List<RawString> body,
        @Nullable String code) {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ji", "ps", "sd", "ug", "ur", "yi");

    static ReaderStory of(DeliveredArticle article, @Nullable String code) {
        var title = Optional.ofNullable(article.headline()).orElse(article.slug());
        return new ReaderStory(
                article,
                title,
                Optional.ofNullable(article.leadMedia()).map(Block::lead).orElse(null),
                article.body().stream().map(Block::of).toList(),
                code);
    }

    /// In which direction its language is written.
    public String direction() {
        var locale = Locale.forLanguageTag(article.language());
        var isRightToLeft = locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : Set.of("Arab", "Hebr", "Thaa").contains(locale.getScript());
        return isRightToLeft ? "rtl" : "ltr";
    }

    /// The day of its publication, in its own language.
    public String published() {
        return day(article.publishedAt());
    }

    /// The day of an instant, in the language of the story.
    public String day(Instant instant) {
        return format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), instant);
    }

    /// When it was changed since; null where it was not.
    public @Nullable String updated() {
        return article.updatedAt().isAfter(article.publishedAt())
                ? format(
                                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT),
                                article.updatedAt())
                        + " UTC"
                : null;
    }

    private String format(DateTimeFormatter form, Instant instant) {
        return form.withLocale(Locale.forLanguageTag(article.language()))
                .withZone(ZoneOffset.UTC)
                .format(instant);
    }
}
