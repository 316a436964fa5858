package news.cutline.article.readiness;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import news.cutline.article.body.BodyBlock.CaptionOverride;
import news.cutline.media.Illustration;
import news.cutline.media.caption.Caption;
import news.cutline.media.medium.MediaKind;

/// Looks at media, and at the words that stand with them in a story.
final class FigureInspection {

    private final Findings findings;
    private final CreditInspection credits;

    FigureInspection(Findings findings, CreditInspection credits) {
        this.findings = findings;
        this.credits = credits;
    }

    /// @param own the story's own words for this use
    /// @param language the story's
    void inspect(Illustration illustration, @Nullable CaptionOverride own, String language, String pointer) {
        inspectFile(illustration, pointer);
        inspectWords(illustration, own, language, pointer);
        credits.inspect(illustration.credit(), pointer);
    }

    /// What stands for an embed until it is loaded has no words of its own.
    void inspectPoster(Illustration illustration, String pointer) {
        inspectFile(illustration, pointer);
        credits.inspect(illustration.credit(), pointer);
    }

    private void inspectFile(Illustration illustration, String pointer) {
        var medium = illustration.medium();
        findings.expect(!medium.isKilled(), Rule.REFERENCE, pointer, "The medium " + medium.id + " has been killed.");
        findings.expect(medium.href != null, Rule.ADDRESS, pointer, "The medium " + medium.id + " has no href.");
    }

    private void inspectWords(
            Illustration illustration, @Nullable CaptionOverride own, String language, String pointer) {
        var medium = illustration.medium();
        var general = illustration.caption(language);
        var text = words(own, CaptionOverride::text, general, caption -> caption.text);
        var altText = words(own, CaptionOverride::altText, general, caption -> caption.altText);
        findings.expect(text.isPresent(), Rule.CAPTION, pointer, "The medium " + medium.id + " has no caption.");
        findings.expect(
                medium.kind != MediaKind.IMAGE || altText.isPresent(),
                Rule.ALTERNATIVE_TEXT,
                pointer,
                "The picture " + medium.id + " has no alternative text.");
        findings.expect(
                !illustration.credit().isOfThirdParty()
                        || altText.isEmpty()
                        || !altText.map(String::strip).equals(text.map(String::strip)),
                Rule.ALTERNATIVE_TEXT_REPEATED,
                pointer,
                "The alternative text of the medium " + medium.id + " repeats its caption.");
    }

    /// The words for one use take the place of the general ones, each for itself.
    private static Optional<String> words(
            @Nullable CaptionOverride own,
            Function<CaptionOverride, @Nullable String> ofOwn,
            Optional<Caption> general,
            Function<Caption, @Nullable String> ofGeneral) {
        return Optional.ofNullable(own).map(ofOwn).or(() -> general.map(ofGeneral));
    }
}
