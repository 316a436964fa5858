package news.cutline.credit;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.journal.Desk;
import news.cutline.platform.identity.Role;

@Path("/v1/editorial/credits")
@Tag(name = "Write")
@RolesAllowed(Role.PUBLISHERS)
class TermsResource {

    private final ConfirmTerms terms;
    private final Desk desk;

    TermsResource(ConfirmTerms terms, Desk desk) {
        this.terms = terms;
        this.desk = desk;
    }

    @POST
    @Path("{id}/confirm-terms")
    @Transactional
    @Operation(
            operationId = "confirmCreditTerms",
            summary = "Confirm the terms of a credit",
            description = "Says that `terms` are what the supplier allows. Stands until `terms`, `usageTerms` or "
                    + "`licenseUrl` change; confirming anew says it of today.")
    public RestResponse<CreditView> confirm(@PathParam("id") UUID id) {
        return desk.answer(terms.confirm(id));
    }
}
