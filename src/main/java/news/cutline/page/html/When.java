package news.cutline.page.html;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Instants as people read them, in the language of what they stand in. UTC, for nobody knows where that is read.
public final class When {

    private When() {}

    public static String day(Instant instant, String language) {
        return format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), instant, language);
    }

    public static String minute(Instant instant, String language) {
        return format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT), instant, language)
                + " UTC";
    }

    private static String format(DateTimeFormatter form, Instant instant, String language) {
        return form.withLocale(Locale.forLanguageTag(language))
                .withZone(ZoneOffset.UTC)
                .format(instant);
    }
}
