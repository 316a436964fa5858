package news.cutline.delivery.wording;

import java.util.Locale;
import java.util.Set;

/// In which direction a language is written.
public final class Direction {

    private static final Set<String> LEFTWARD_SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg");
    private static final Set<String> LEFTWARD_LANGUAGES =
            Set.of("ar", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private Direction() {}

    /// The value of `dir`. The script counts where the tag names one, as in `az-Arab`.
    public static String of(String language) {
        var locale = Locale.forLanguageTag(language);
        var isLeftward = locale.getScript().isEmpty()
                ? LEFTWARD_LANGUAGES.contains(locale.getLanguage())
                : LEFTWARD_SCRIPTS.contains(locale.getScript());
        return isLeftward ? "rtl" : "ltr";
    }
}
