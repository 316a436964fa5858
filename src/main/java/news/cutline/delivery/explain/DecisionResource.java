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

@Path("/v1/editorial/credits")
@Tag(name = "Write")
@RolesAllowed(Role.EDITORS)
class DecisionResource {

    private final ExplainRights explain;

    DecisionResource(ExplainRights explain) {
        this.explain = explain;
    }

    @GET
    @Path("{id}/decision")
    @Transactional
    @Operation(
            operationId = "explainDecision",
            summary = "Tell whether an audience may have what has this credit, and why",
            description = "As it is decided for a medium that was not killed, at any instant.")
    public ExplainedDecision decision(@PathParam("id") UUID id, @BeanParam @Valid SupposedAudience supposed) {
        return explain.decision(id, supposed);
    }
}
