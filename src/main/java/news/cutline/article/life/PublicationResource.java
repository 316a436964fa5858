package news.cutline.article.life;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import news.cutline.article.ArticleView;
import news.cutline.article.CorrectArticle;
import news.cutline.article.correction.CorrectionDraft;
import news.cutline.article.correction.CorrectionView;
import news.cutline.article.publication.Timeline.Period;
import news.cutline.article.publication.Withdrawal;
import news.cutline.journal.Desk;
import news.cutline.platform.identity.Role;

@Path("/v1/editorial/articles")
@Tag(name = "Write")
@RolesAllowed(Role.PUBLISHERS)
class PublicationResource {

    private final PublishArticle publish;
    private final WithdrawArticle withdraw;
    private final CorrectArticle correct;
    private final Desk desk;

    PublicationResource(PublishArticle publish, WithdrawArticle withdraw, CorrectArticle correct, Desk desk) {
        this.publish = publish;
        this.withdraw = withdraw;
        this.correct = correct;
        this.desk = desk;
    }

    @POST
    @Path("{id}/publish")
    @Transactional
    @Operation(
            summary = "Publish an article",
            description = "At once or from an instant on. Replaces what is public from then on, and every schedule; "
                    + "`replaced` lists them.")
    public RestResponse<ArticleView> publish(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Period period) {
        return desk.answer(publish.publish(id, ifMatch, period));
    }

    @POST
    @Path("{id}/withdraw")
    @Transactional
    @Operation(
            summary = "Withdraw an article",
            description =
                    "At once, and from everything it is scheduled for; `replaced` lists what ended. Its preview links "
                            + "end too. A withdrawal of what is withdrawn takes the place of the former one.")
    public RestResponse<ArticleView> withdraw(@PathParam("id") UUID id, Withdrawal withdrawal) {
        return desk.answer(withdraw.withdraw(id, withdrawal));
    }

    @POST
    @Path("{id}/corrections")
    @RolesAllowed(Role.EDITORS)
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CorrectionView.class)))
    @Transactional
    @Operation(
            operationId = "correctArticle",
            summary = "Correct an article",
            description = "Readers of a public story see it from the next request on; it is never removed. "
                    + "What is public or scheduled is a publisher's to correct.")
    public CorrectionView correct(@PathParam("id") UUID id, CorrectionDraft draft) {
        return correct.correct(id, draft);
    }
}
