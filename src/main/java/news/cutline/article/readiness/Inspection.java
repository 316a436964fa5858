package news.cutline.article.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import news.cutline.article.body.ArticleContent;
import news.cutline.article.body.BodyBlock.CaptionOverride;
import news.cutline.article.body.BodyBlock.Figure;
import news.cutline.credit.Credit;
import news.cutline.media.caption.Caption;
import news.cutline.media.medium.MediaKind;
import news.cutline.media.medium.Medium;

/// Looks at one story and lists what it lacks, in its order.
final class Inspection {

    private final ArticleContent story;
    private final Surroundings surroundings;
    private final ReadinessConfig config;
    private final List<Finding> findings = new ArrayList<>();

    /// @param story with its section
    Inspection(ArticleContent story, Surroundings surroundings, ReadinessConfig config) {
        this.story = story;
        this.surroundings = surroundings;
        this.config = config;
    }

    List<Finding> findings() {
        checkHeadline();
        check(story.standfirst() != null, Rule.STANDFIRST, "/standfirst", "The standfirst is missing.");
        check(story.section() != null, Rule.SECTION, "/section", "The section is missing.");
        for (var index = 0; index < story.credits().size(); index++) {
            checkCredit(surroundings.credit(story.credits().get(index)), "/credits/" + index);
        }
        story.figures().forEach(this::checkFigure);
        story.embeds().forEach((pointer, block) -> checkEmbed(pointer, block.embed()));
        for (var index = 0; index < story.related().size(); index++) {
            var related = story.related().get(index);
            check(
                    !surroundings.isWithdrawn(related),
                    Rule.REFERENCE,
                    "/related/" + index,
                    "The article " + related + " has been withdrawn.");
        }
        return findings;
    }

    /// A story without a headline needs a slug of its own at least, or it would have no address.
    private void checkHeadline() {
        if (story.slug() == null) {
            findings.add(new Finding(Rule.HEADLINE, Severity.BLOCK, "/headline", "The headline is missing."));
        } else {
            check(story.headline() != null, Rule.HEADLINE, "/headline", "The headline is missing.");
        }
    }

    private void checkFigure(String pointer, Figure figure) {
        var illustration = surroundings.illustration(figure.media());
        var general = illustration.caption(story.language()).orElse(null);
        var words = figure.caption();
        checkAddress(illustration.medium(), pointer);
        check(hasText(general, words), Rule.CAPTION, pointer, "The medium " + figure.media() + " has no caption.");
        check(
                illustration.medium().kind != MediaKind.IMAGE || hasAltText(general, words),
                Rule.ALTERNATIVE_TEXT,
                pointer,
                "The picture " + figure.media() + " has no alternative text.");
        checkCredit(illustration.credit(), pointer);
    }

    private void checkEmbed(String pointer, UUID id) {
        var embed = surroundings.embed(id);
        check(embed.title != null, Rule.EMBED_TITLE, pointer, "The embed " + id + " has no title.");
        checkCredit(surroundings.credit(embed.creditId), pointer);
        surroundings.poster(embed).ifPresent(poster -> {
            checkAddress(poster.medium(), pointer);
            checkCredit(poster.credit(), pointer);
        });
    }

    private void checkAddress(Medium medium, String pointer) {
        check(medium.href != null, Rule.ADDRESS, pointer, "The medium " + medium.id + " has no href.");
    }

    private void checkCredit(Credit credit, String pointer) {
        check(credit.creditLine != null, Rule.CREDIT_LINE, pointer, "The credit " + credit.id + " has no credit line.");
    }

    private static boolean hasText(@Nullable Caption general, @Nullable CaptionOverride words) {
        return (words != null && words.text() != null) || (general != null && general.text != null);
    }

    private static boolean hasAltText(@Nullable Caption general, @Nullable CaptionOverride words) {
        return (words != null && words.altText() != null) || (general != null && general.altText != null);
    }

    private void check(boolean isKept, Rule rule, String pointer, String detail) {
        var severity = config.rules().get(rule);
        if (!isKept && severity != null && severity != Severity.OFF) {
            findings.add(new Finding(rule, severity, pointer, detail));
        }
    }
}
