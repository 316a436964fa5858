package news.cutline.platform.identity.token;

import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.http.Answers;
import news.cutline.platform.http.IfMatch;
import news.cutline.platform.identity.Role;
import news.cutline.platform.json.Documents;
import news.cutline.platform.json.JsonPatch;
import news.cutline.platform.json.MergePatch;
import news.cutline.platform.json.Patch;
import news.cutline.platform.paging.Page;
import news.cutline.platform.paging.PageRequest;

@Path(TokenResource.PATH)
@Tag(name = "Admin")
@RolesAllowed(Role.ADMINS)
class TokenResource {

    static final String PATH = "/v1/editorial/tokens";

    private final StaffTokenRepository tokens;
    private final IssueToken issue;
    private final TokenLog log;
    private final Documents documents;
    private final Answers answers;

    TokenResource(StaffTokenRepository tokens, IssueToken issue, TokenLog log, Documents documents, Answers answers) {
        this.tokens = tokens;
        this.issue = issue;
        this.log = log;
        this.documents = documents;
        this.answers = answers;
    }

    @POST
    @Transactional
    @Operation(summary = "Hand out a token", description = "The answer shows the token, this once.")
    public RestResponse<TokenView> create(TokenDraft draft) {
        return answers.created(PATH, issue.issue(null, draft));
    }

    @GET
    @Transactional
    @Operation(summary = "List the tokens, newest first")
    public RestResponse<Page<TokenView>> list(@BeanParam PageRequest page) {
        return answers.page(
                page,
                tokens.list(answers.idBefore(page), page.limit() + 1).stream()
                        .map(TokenView::of)
                        .toList());
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "Read a token's description")
    public RestResponse<TokenView> read(@PathParam("id") UUID id) {
        return answers.ok(TokenView.of(tokens.require(id)));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(summary = "Replace a token's description")
    public RestResponse<TokenView> replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode body) {
        return revise(id, ifMatch, current -> documents.replace(current, body, TokenDraft.class));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, JsonPatch.MEDIA_TYPE})
    @Transactional
    @Operation(summary = "Change a token's description")
    public RestResponse<TokenView> patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Patch patch) {
        return revise(id, ifMatch, current -> documents.patch(current, patch, TokenDraft.class));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(summary = "Revoke a token")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var token = tokens.requireForUpdate(id);
        IfMatch.require(ifMatch, token.version);
        tokens.delete(token);
        log.deleted(TokenView.of(token));
    }

    private RestResponse<TokenView> revise(UUID id, @Nullable String ifMatch, Function<TokenView, TokenDraft> edit) {
        var token = tokens.requireForUpdate(id);
        IfMatch.require(ifMatch, token.version);
        token.revise(edit.apply(TokenView.of(token)));
        tokens.flush();
        var view = TokenView.of(token);
        log.updated(view);
        return answers.ok(view);
    }
}
