package news.cutline.delivery.explain;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.delivery.audience.Reader;
import news.cutline.delivery.story.Composer.Explained;
import news.cutline.delivery.story.DeliveredArticle;
import news.cutline.platform.problem.ProblemDetails;
import news.cutline.platform.time.Earlier;

/// What an audience gets of a story, and why.
@Schema(name = "ExplainedDelivery")
record ExplainedDelivery(
        ExplainedAudience audience,
        @Schema(description = "For which instant it holds.") Instant at,

        @Schema(description = "When the answer changes next, if nothing is written before; absent: never.") @Nullable
        Instant validUntil,

        @Schema(description = "The status of the answer at the door.", examples = "200")
        int status,

        @Schema(description = "The story exactly as this audience gets it.") @Nullable
        DeliveredArticle story,

        @Schema(description = "The problem that it gets instead.") @Nullable
        ProblemDetails problem,

        @Schema(description = "Every decision about it, in the order of the story.")
        List<ExplainedDecision> decisions) {

    /// @param door the path at which the story is read
    static ExplainedDelivery of(Explained explained, String door, Reader reader, Instant at) {
        var refusal = explained.refusal();
        var end = Earlier.of(reader.until(), explained.validUntil());
        return new ExplainedDelivery(
                ExplainedAudience.of(reader.audience()),
                at,
                end.equals(Instant.MAX) ? null : end,
                refusal == null ? 200 : refusal.type().status(),
                explained.article(),
                refusal == null ? null : ProblemDetails.of(refusal, door),
                explained.rulings().stream()
                        .map(ruling -> ExplainedDecision.of(ruling, reader.audience()))
                        .toList());
    }
}
