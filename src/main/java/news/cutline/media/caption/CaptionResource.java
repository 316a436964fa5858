package news.cutline.media.caption;

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

@Path("/v1/editorial/captions")
@Tag(name = "Write")
@RolesAllowed(Role.EDITORS)
class CaptionResource extends JournaledResource<CaptionView, CaptionDraft> {

    private final CaptionRepository captions;
    private final WriteCaption write;
    private final Desk desk;

    CaptionResource(CaptionRepository captions, WriteCaption write, Desk desk, History history) {
        super(Kind.CAPTION, CaptionView.class, CaptionDraft.class, desk, history);
        this.captions = captions;
        this.write = write;
        this.desk = desk;
    }

    @POST
    @Transactional
    @Operation(summary = "Create a caption")
    public RestResponse<CaptionView> create(CaptionDraft draft) {
        return desk.created(Kind.CAPTION, CaptionView.of(write.create(draft)));
    }

    @GET
    @Transactional
    @Operation(summary = "List the captions, newest first", description = "`q` looks into text and alternative text.")
    public RestResponse<Page<CaptionView>> list(
            @BeanParam PageRequest page,
            @BeanParam @Valid ListFilter filter,
            @BeanParam @Valid CaptionFilter captionFilter) {
        return desk.page(
                page,
                captions.list(filter, captionFilter, desk.idBefore(page), page.limit() + 1).stream()
                        .map(CaptionView::of)
                        .toList());
    }

    @GET
    @Path("{id}/uses")
    @Transactional
    @Operation(summary = "List where the medium of a caption is used")
    public List<Use> uses(@PathParam("id") UUID id) {
        return desk.uses(new Target(Kind.MEDIA, captions.require(id).mediumId));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(summary = "Delete a caption", description = "Refused while its medium is shown in public.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        write.delete(captions.requireForUpdate(id), ifMatch);
    }

    @Override
    protected CaptionView current(UUID id) {
        return CaptionView.of(captions.require(id));
    }

    @Override
    protected RestResponse<CaptionView> revise(UUID id, Function<CaptionView, CaptionDraft> edit) {
        var caption = captions.requireForUpdate(id);
        return desk.answer(CaptionView.of(write.revise(caption, edit.apply(CaptionView.of(caption)))));
    }
}
