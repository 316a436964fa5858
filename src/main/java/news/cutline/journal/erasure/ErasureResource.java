package news.cutline.journal.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import news.cutline.platform.http.ServiceAddress;
import news.cutline.platform.identity.Role;

@Path("/v1/editorial/erasures")
@Tag(name = "Admin")
@RolesAllowed(Role.ADMINS)
class ErasureResource {

    private final EraseVersions erase;
    private final ServiceAddress address;

    ErasureResource(EraseVersions erase, ServiceAddress address) {
        this.erase = erase;
        this.address = address;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Erase what stood in some versions, or in corrections",
            description = "For what the law forbids to keep: also what was published of these versions, how their"
                    + " withdrawal was explained, what preview links show of them, and what an import said of its page."
                    + " The journal goes on to say that they were written, when and by whom, and addresses stay. What"
                    + " stands there now is a version too: change the resource first, and publish the change. While the"
                    + " public is shown one of the versions, it is not erased. Where other versions say the same, name"
                    + " them as well. A correction is no part of a version: it goes at once, from all that tells it.")
    public RestResponse<Erasure> erase(ErasureRequest request) {
        var history = request.kind().path() + "/" + request.id() + "/history";
        return ResponseBuilder.create(RestResponse.Status.CREATED, erase.erase(request))
                .header(HttpHeaders.LOCATION, address.of(history))
                .build();
    }
}
