package news.cutline.media;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import news.cutline.journal.Desk;
import news.cutline.journal.Kind;
import news.cutline.journal.Target;
import news.cutline.journal.Use;
import news.cutline.journal.history.History;
import news.cutline.journal.history.JournaledResource;
import news.cutline.media.medium.MediumDraft;
import news.cutline.media.medium.MediumRepository;
import news.cutline.media.medium.MediumView;
import news.cutline.media.medium.WriteMedium;
import news.cutline.platform.identity.Role;
import news.cutline.platform.paging.ListFilter;
import news.cutline.platform.paging.Page;
import news.cutline.platform.paging.PageRequest;

@Path("/v1/editorial/media")
@Tag(name = "Write")
@RolesAllowed(Role.EDITORS)
class MediumResource extends JournaledResource<MediumView, MediumDraft> {

    private final MediumRepository media;
    private final SubmitMedium submit;
    private final WriteMedium write;
    private final DeleteMedium delete;
    private final Desk desk;

    MediumResource(
            MediumRepository media,
            SubmitMedium submit,
            WriteMedium write,
            DeleteMedium delete,
            Desk desk,
            History history) {
        super(Kind.MEDIA, MediumView.class, MediumDraft.class, desk, history);
        this.media = media;
        this.submit = submit;
        this.write = write;
        this.delete = delete;
        this.desk = desk;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Create a medium",
            description = "With `credit` as an object and `captions` as a list, makes all of them in one transaction.")
    public RestResponse<MediumView> create(
            @RequestBody(content = @Content(schema = @Schema(ref = NewMediumSchema.NEW_MEDIUM))) JsonNode body) {
        return desk.created(Kind.MEDIA, MediumView.of(submit.submit(body)));
    }

    @GET
    @Transactional
    @Operation(
            summary = "List the media, newest first",
            description = "`q` looks into headline, address and supplier's id.")
    public RestResponse<Page<MediumView>> list(@BeanParam PageRequest page, @BeanParam @Valid ListFilter filter) {
        return desk.page(
                page,
                media.list(filter, desk.idBefore(page), page.limit() + 1).stream()
                        .map(MediumView::of)
                        .toList());
    }

    @GET
    @Path("{id}/uses")
    @Transactional
    @Operation(summary = "List where a medium is used")
    public List<Use> uses(@PathParam("id") UUID id) {
        return desk.uses(new Target(Kind.MEDIA, media.require(id).id));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(summary = "Delete a medium", description = "Its captions go with it. Refused while it is used.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        delete.delete(id, ifMatch);
    }

    @Override
    protected MediumView current(UUID id) {
        return MediumView.of(media.require(id));
    }

    @Override
    protected RestResponse<MediumView> revise(UUID id, Function<MediumView, MediumDraft> edit) {
        var medium = media.requireForUpdate(id);
        return desk.answer(MediumView.of(write.revise(medium, edit.apply(MediumView.of(medium)))));
    }
}
