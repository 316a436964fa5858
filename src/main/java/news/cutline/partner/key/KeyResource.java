package news.cutline.partner.key;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.platform.http.Answers;
import news.cutline.platform.identity.Role;
import news.cutline.platform.paging.Page;
import news.cutline.platform.paging.PageRequest;

@Path("/v1/editorial/partners")
@Tag(name = "Write")
@RolesAllowed(Role.PUBLISHERS)
class KeyResource {

    private final PartnerKeys keys;
    private final Answers answers;

    KeyResource(PartnerKeys keys, Answers answers) {
        this.keys = keys;
        this.answers = answers;
    }

    @POST
    @Path("{id}/keys")
    @Transactional
    @Operation(
            operationId = "createPartnerKey",
            summary = "Hand out a key to a partner",
            description = "The answer shows the key, this once. Keys that the partner has stay valid, so that it can"
                    + " change over to this one.")
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = KeyView.class)))
    public RestResponse<KeyView> create(@PathParam("id") UUID id, KeyDraft draft) {
        return RestResponse.status(RestResponse.Status.CREATED, keys.issue(id, draft));
    }

    @GET
    @Path("{id}/keys")
    @Transactional
    @Operation(operationId = "listPartnerKeys", summary = "List the keys of a partner, newest first")
    public RestResponse<Page<KeyView>> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return answers.page(page, keys.list(id, answers.idBefore(page), page.limit() + 1), KeyView::id, null);
    }

    @DELETE
    @Path("{id}/keys/{keyId}")
    @Transactional
    @Operation(
            operationId = "revokePartnerKey",
            summary = "Revoke a key",
            description = "It is refused from the next request on.")
    public void revoke(@PathParam("id") UUID id, @PathParam("keyId") UUID key) {
        keys.revoke(id, key);
    }
}
