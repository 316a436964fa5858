package news.cutline.journal.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import news.cutline.journal.Journal;
import news.cutline.journal.JournalRepository;
import news.cutline.journal.Target;
import news.cutline.platform.http.ServiceAddress;
import news.cutline.platform.identity.Role;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

@Path("/v1/editorial/erasures")
@Tag(name = "Admin")
@RolesAllowed(Role.ADMINS)
class ErasureResource {

    private final JournalRepository entries;
    private final Journal journal;
    private final Publicity publicity;
    private final ServiceAddress address;

    ErasureResource(JournalRepository entries, Journal journal, Publicity publicity, ServiceAddress address) {
        this.entries = entries;
        this.journal = journal;
        this.publicity = publicity;
        this.address = address;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Erase what stood in some versions",
            description = "For what the law forbids to keep. The journal goes on to say that these versions were"
                    + " written, when and by whom. The present state is a version too: change the resource first, and"
                    + " publish the change. While the public is shown one of the versions, it is not erased.")
    public RestResponse<Erasure> erase(ErasureRequest request) {
        var target = new Target(request.kind(), request.id());
        if (!entries.knows(target)) {
            throw ProblemException.invalid("/id", "is not the id of anything of this kind that there is or was");
        }
        if (publicity.shows(target, request.versions())) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "One of these versions is public or will be: publish another, or withdraw it, and then erase.");
        }
        var erasure = Erasure.of(request, entries.erase(target, request.versions()));
        journal.append(news.cutline.journal.Operation.ERASE, request.kind(), erasure);
        return ResponseBuilder.create(RestResponse.Status.CREATED, erasure)
                .header(HttpHeaders.LOCATION, address.of(request.kind().path() + "/" + request.id() + "/history"))
                .build();
    }
}
