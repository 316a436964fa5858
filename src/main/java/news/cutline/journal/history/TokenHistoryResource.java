package news.cutline.journal.history;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.journal.Kind;
import news.cutline.journal.Target;
import news.cutline.platform.identity.Role;
import news.cutline.platform.identity.token.TokenDraft;
import news.cutline.platform.paging.Page;
import news.cutline.platform.paging.PageRequest;

/// What became of the tokens, which lie below the journal and so cannot tell it themselves. There is no going back:
/// whoever shall have a right again is given it anew.
@Path("/v1/editorial/tokens")
@Tag(name = "Admin")
@RolesAllowed(Role.ADMINS)
class TokenHistoryResource {

    private final History history;

    TokenHistoryResource(History history) {
        this.history = history;
    }

    @GET
    @Path("{id}/history")
    @Transactional
    @Operation(summary = "List what was done to {one}, newest first", description = "Also after it was revoked.")
    public RestResponse<Page<HistoryItem>> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.list(token(id), page);
    }

    @GET
    @Path("{id}/history/{version}")
    @Transactional
    @Operation(summary = "Read a version of {one}")
    public Revision revision(@PathParam("id") UUID id, @PathParam("version") long version) {
        return history.revision(token(id), version);
    }

    @GET
    @Path("{id}/diff")
    @Transactional
    @Operation(summary = "Compare two versions of {one}", description = "Only what admins write is compared.")
    public Difference diff(
            @PathParam("id") UUID id,
            @QueryParam("from")
                    @NotNull
                    @Min(1)
                    @Max(JournaledResource.LATEST)
                    @Parameter(description = "A version.", example = "1")
                    Long from,
            @QueryParam("to")
                    @NotNull
                    @Min(1)
                    @Max(JournaledResource.LATEST)
                    @Parameter(description = "Another one.", example = "1")
                    Long to) {
        return history.compare(token(id), from, to, TokenDraft.class);
    }

    private static Target token(UUID id) {
        return new Target(Kind.TOKEN, id);
    }
}
