package news.cutline.partner;

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
import news.cutline.journal.history.History;
import news.cutline.journal.history.JournaledResource;
import news.cutline.platform.identity.Role;
import news.cutline.platform.paging.ListFilter;
import news.cutline.platform.paging.Page;
import news.cutline.platform.paging.PageRequest;

@Path("/v1/editorial/partners")
@Tag(name = "Write")
@RolesAllowed(Role.PUBLISHERS)
class PartnerResource extends JournaledResource<PartnerView, PartnerDraft> {

    private final PartnerRepository partners;
    private final WritePartner write;
    private final Desk desk;

    PartnerResource(PartnerRepository partners, WritePartner write, Desk desk, History history) {
        super(Kind.PARTNER, PartnerView.class, PartnerDraft.class, desk, history);
        this.partners = partners;
        this.write = write;
        this.desk = desk;
    }

    @POST
    @Transactional
    @Operation(summary = "Create a partner")
    public RestResponse<PartnerView> create(PartnerDraft draft) {
        return desk.created(Kind.PARTNER, PartnerView.of(write.create(null, draft)));
    }

    @GET
    @Transactional
    @Operation(summary = "List the partners, newest first", description = "`q` looks into the name.")
    public RestResponse<Page<PartnerView>> list(@BeanParam PageRequest page, @BeanParam @Valid ListFilter filter) {
        return desk.page(
                page,
                partners.list(filter, desk.idBefore(page), page.limit() + 1).stream()
                        .map(PartnerView::of)
                        .toList());
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(
            summary = "Delete a partner",
            description = "Its keys go with it. Refused while terms name it: deactivate it instead.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var partner = partners.requireForDelete(id);
        desk.noteDeleted(Kind.PARTNER, PartnerView.of(partner), ifMatch);
        partners.delete(partner);
    }

    @Override
    protected PartnerView current(UUID id) {
        return PartnerView.of(partners.require(id));
    }

    @Override
    protected RestResponse<PartnerView> revise(UUID id, Function<PartnerView, PartnerDraft> edit) {
        var partner = partners.requireForUpdate(id);
        return desk.answer(PartnerView.of(write.revise(partner, edit.apply(PartnerView.of(partner)))));
    }
}
