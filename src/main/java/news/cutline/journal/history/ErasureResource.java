package news.cutline.journal.history;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.journal.Journal;
import news.cutline.journal.JournalRepository;
import news.cutline.journal.Target;
import news.cutline.platform.identity.Role;
import news.cutline.platform.problem.ProblemException;

@Path("/v1/editorial/erasures")
@Tag(name = "Admin")
@RolesAllowed(Role.ADMINS)
class ErasureResource {

    private final JournalRepository entries;
    private final Journal journal;

    ErasureResource(JournalRepository entries, Journal journal) {
        this.entries = entries;
        this.journal = journal;
    }

    @POST
    @Transactional
    @ResponseStatus(RestResponse.StatusCode.CREATED)
    @Operation(
            summary = "Erase what stood in some versions",
            description = "For what the law forbids to keep. The journal goes on to say that these versions were"
                    + " written, when and by whom. The present state is a version too: change the resource first.")
    @APIResponse(
            responseCode = "201",
            description = "Erased.",
            content = @Content(schema = @Schema(implementation = Erasure.class)))
    public Erasure erase(ErasureRequest request) {
        var target = new Target(request.kind(), request.id());
        if (!entries.knows(target)) {
            throw ProblemException.notFound(request.kind().noun(), request.id());
        }
        var erasure = Erasure.of(request, entries.erase(target, request.versions()));
        journal.append(news.cutline.journal.Operation.ERASE, request.kind(), erasure);
        return erasure;
    }
}
