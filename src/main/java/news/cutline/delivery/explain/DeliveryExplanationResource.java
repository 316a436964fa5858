package news.cutline.delivery.explain;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.cutline.platform.identity.Role;

@Path("/v1/editorial/articles")
@Tag(name = "Write")
@RolesAllowed(Role.EDITORS)
class DeliveryExplanationResource {

    private final ExplainRights explain;

    DeliveryExplanationResource(ExplainRights explain) {
        this.explain = explain;
    }

    @GET
    @Path("{id}/delivery")
    @Transactional
    @Operation(
            operationId = "explainDelivery",
            summary = "Tell what an audience gets of an article, and why",
            description = "Exactly what it would get at the content API, now or later, with every decision.")
    public ExplainedDelivery delivery(@PathParam("id") UUID id, @BeanParam @Valid SupposedAudience supposed) {
        return explain.delivery(id, supposed);
    }
}
