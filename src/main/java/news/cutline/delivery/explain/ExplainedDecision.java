package news.cutline.delivery.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.credit.Credit;
import news.cutline.delivery.story.Ruling;
import news.cutline.delivery.story.Withheld;
import news.cutline.rights.Audience;
import news.cutline.rights.Decision;

/// One decision, with the rules that made it and the words that they go back to.
@Schema(name = "ExplainedDecision")
record ExplainedDecision(
        @Schema(description = "About what: `text`, `figure`, `embed` or `credit`.", examples = "figure")
        String subject,

        @Schema(description = "The id of the article, the medium, the embed or the credit.")
        UUID id,

        @Schema(description = "The id of the credit whose terms decided.")
        UUID credit,

        @Nullable String creditLine,
        boolean allowed,

        @Schema(description = "All rules that stand against it.")
        List<Withheld.Reason> reasons,

        @Schema(description = "The supplier's terms in prose, to compare.") @Nullable
        String usageTerms,

        @Schema(description = "Restrictions that nobody has put into terms yet.")
        List<String> unparsed,

        @Schema(description = "When the answer changes next, if nothing is written before; absent: never.") @Nullable
        Instant validUntil,

        @Schema(description = "What may not be meant so.") List<String> warnings) {

    static ExplainedDecision of(Ruling ruling, Audience audience) {
        var credit = ruling.credit();
        var decision = ruling.decision();
        return new ExplainedDecision(
                ruling.subject(),
                ruling.id(),
                credit.id,
                credit.creditLine,
                decision instanceof Decision.Allowed,
                Withheld.reasons(decision),
                credit.usageTerms,
                credit.terms().unparsed(),
                decision.validUntil().equals(Instant.MAX) ? null : decision.validUntil(),
                warnings(credit, audience));
    }

    private static List<String> warnings(Credit credit, Audience audience) {
        var warnings = new ArrayList<String>();
        if (credit.terms().territories() != null && audience.territories().isEmpty()) {
            warnings.add("Its terms are bound to countries, and in which country it would be shown is unknown: "
                    + "configure the site's (CUTLINE_SITE_TERRITORY) or name one.");
        }
        return warnings;
    }
}
