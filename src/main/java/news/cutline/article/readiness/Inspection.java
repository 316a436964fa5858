package news.cutline.article.readiness;

import java.util.List;
import java.util.UUID;

import news.cutline.article.body.ArticleContent;

/// Looks at one story and lists what it lacks, in its order.
final class Inspection {

    private final ArticleContent story;
    private final Surroundings surroundings;
    private final Findings findings;
    private final CreditInspection credits;
    private final FigureInspection figures;

    /// @param story with its section
    /// @param isCountryKnown whether the site knows where it is read
    Inspection(ArticleContent story, Surroundings surroundings, Findings findings, boolean isCountryKnown) {
        this.story = story;
        this.surroundings = surroundings;
        this.findings = findings;
        credits = new CreditInspection(findings, isCountryKnown);
        figures = new FigureInspection(findings, credits);
    }

    List<Finding> findings() {
        inspectHeadline();
        findings.expect(story.standfirst() != null, Rule.STANDFIRST, "/standfirst", "The standfirst is missing.");
        findings.expect(story.section() != null, Rule.SECTION, "/section", "The section is missing.");
        for (var index = 0; index < story.credits().size(); index++) {
            credits.inspect(surroundings.credit(story.credits().get(index)), "/credits/" + index);
        }
        story.figures()
                .forEach((pointer, figure) -> figures.inspect(
                        surroundings.illustration(figure.media()), figure.caption(), story.language(), pointer));
        story.embeds().forEach((pointer, block) -> inspectEmbed(pointer, block.embed()));
        for (var index = 0; index < story.related().size(); index++) {
            var related = story.related().get(index);
            findings.expect(
                    !surroundings.isWithdrawn(related),
                    Rule.REFERENCE,
                    "/related/" + index,
                    "The article " + related + " has been withdrawn.");
        }
        return findings.list();
    }

    /// A story without a headline needs a slug of its own at least, or it would have no address.
    private void inspectHeadline() {
        if (story.slug() == null) {
            findings.add(Rule.HEADLINE, Severity.BLOCK, "/headline", "The headline is missing.");
        } else {
            findings.expect(story.headline() != null, Rule.HEADLINE, "/headline", "The headline is missing.");
        }
    }

    private void inspectEmbed(String pointer, UUID id) {
        var embed = surroundings.embed(id);
        findings.expect(embed.title != null, Rule.EMBED_TITLE, pointer, "The embed " + id + " has no title.");
        credits.inspect(surroundings.credit(embed.creditId), pointer);
        surroundings.poster(embed).ifPresent(poster -> figures.inspectPoster(poster, pointer));
    }
}
