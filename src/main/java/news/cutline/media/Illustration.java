package news.cutline.media;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import news.cutline.credit.Credit;
import news.cutline.media.caption.Caption;
import news.cutline.media.medium.Medium;

/// A medium with everything that is shown with it.
public record Illustration(Medium medium, Credit credit, List<Caption> captions) {

    /// The caption for a text in `language`: one in that very language, else in another form of it (`en` for `en-
    /// GB`), else any, so that a picture never stands there unexplained for want of a translation.
    public Optional<Caption> caption(String language) {
        return captions.stream()
                .min(Comparator.comparing((Caption caption) -> !caption.language.equals(language))
                        .thenComparing(caption -> !primary(caption.language).equals(primary(language)))
                        .thenComparing(caption -> caption.language));
    }

    private static String primary(String language) {
        return Locale.forLanguageTag(language).getLanguage();
    }
}
