package news.cutline.credit;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import news.cutline.journal.Desk;
import news.cutline.journal.Kind;
import news.cutline.journal.Target;
import news.cutline.journal.Use;
import news.cutline.journal.history.History;
import news.cutline.journal.history.JournaledResource;
import news.cutline.platform.identity.Role;
import news.cutline.platform.paging.ListFilter;
import news.cutline.platform.paging.Page;
import news.cutline.platform.paging.PageRequest;

@Path("/v1/editorial/credits")
@Tag(name = "Write")
@RolesAllowed(Role.EDITORS)
class CreditResource extends JournaledResource<CreditView, CreditDraft> {

    private final CreditRepository credits;
    private final WriteCredit write;
    private final Desk desk;

    CreditResource(CreditRepository credits, WriteCredit write, Desk desk, History history) {
        super(Kind.CREDIT, CreditView.class, CreditDraft.class, desk, history);
        this.credits = credits;
        this.write = write;
        this.desk = desk;
    }

    @POST
    @Transactional
    @Operation(summary = "Create a credit")
    public RestResponse<CreditView> create(CreditDraft draft) {
        return desk.created(Kind.CREDIT, CreditView.of(write.create(draft)));
    }

    @GET
    @Transactional
    @Operation(
            summary = "List the credits, newest first",
            description = "`q` looks into credit line, creators and copyright holder.")
    public RestResponse<Page<CreditView>> list(@BeanParam PageRequest page, @BeanParam @Valid ListFilter filter) {
        return desk.page(
                page,
                credits.list(filter, desk.idBefore(page), page.limit() + 1).stream()
                        .map(CreditView::of)
                        .toList());
    }

    @GET
    @Path("{id}/uses")
    @Transactional
    @Operation(summary = "List where a credit is used")
    public List<Use> uses(@PathParam("id") UUID id) {
        return desk.uses(new Target(Kind.CREDIT, credits.require(id).id));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(summary = "Delete a credit", description = "Refused while it is used.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var credit = credits.requireForDelete(id);
        desk.noteDeleted(Kind.CREDIT, CreditView.of(credit), ifMatch);
        credits.delete(credit);
    }

    @Override
    protected CreditView current(UUID id) {
        return CreditView.of(credits.require(id));
    }

    @Override
    protected RestResponse<CreditView> revise(UUID id, Function<CreditView, CreditDraft> edit) {
        var credit = credits.requireForUpdate(id);
        return desk.answer(CreditView.of(write.revise(credit, edit.apply(CreditView.of(credit)))));
    }
}
