package news.cutline.delivery.explain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.article.ArticleRepository;
import news.cutline.credit.CreditRepository;
import news.cutline.delivery.FindStory;
import news.cutline.delivery.audience.Doors;
import news.cutline.delivery.audience.Reader;
import news.cutline.delivery.story.Composer;
import news.cutline.delivery.story.Composer.Explained;
import news.cutline.delivery.story.Ruling;
import news.cutline.partner.PartnerRepository;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.time.Clock;
import news.cutline.rights.RightsPolicy;

/// Tells what would be decided for somebody who is only supposed to ask.
@ApplicationScoped
class ExplainRights {

    private final ArticleRepository articles;
    private final CreditRepository credits;
    private final PartnerRepository partners;
    private final FindStory stories;
    private final Composer composer;
    private final Doors doors;
    private final Clock clock;

    ExplainRights(
            ArticleRepository articles,
            CreditRepository credits,
            PartnerRepository partners,
            FindStory stories,
            Composer composer,
            Doors doors,
            Clock clock) {
        this.articles = articles;
        this.credits = credits;
        this.partners = partners;
        this.stories = stories;
        this.composer = composer;
        this.doors = doors;
        this.clock = clock;
    }

    ExplainedDelivery delivery(UUID id, SupposedAudience supposed) {
        var now = clock.now();
        var at = supposed.at == null ? now : supposed.at;
        if (at.isBefore(now)) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST,
                    "The parameter at must not lie in the past, because terms are those of now.");
        }
        var reader = reader(supposed, at);
        var article = articles.require(id).id.toString();
        var door = "/v1/articles/" + article;
        try {
            var publication = stories.find(article, reader, at).publication();
            var related = stories.related(publication, reader, at);
            return ExplainedDelivery.of(
                    composer.explain(publication, related, reader.audience(), at), door, reader, at);
        } catch (ProblemException problem) {
            return ExplainedDelivery.of(
                    new Explained(null, problem, List.of(), Instant.MAX, Set.of()), door, reader, at);
        }
    }

    ExplainedDecision decision(UUID id, SupposedAudience supposed) {
        var at = supposed.at == null ? clock.now() : supposed.at;
        var credit = credits.require(id);
        var audience = reader(supposed, at).audience();
        var decision = RightsPolicy.decide(credit.subject(false), audience, at);
        return ExplainedDecision.of(new Ruling("credit", id, credit, decision), audience);
    }

    private Reader reader(SupposedAudience supposed, Instant at) {
        if (supposed.partner == null) {
            return doors.supposed(supposed.channel, supposed.territory);
        }
        var receiver = partners.require(supposed.partner)
                .receiver(at, null)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.CONFLICT, "No contract with this partner is in force then; its keys are refused."));
        return doors.partner(receiver, supposed.channel, supposed.territory);
    }
}
