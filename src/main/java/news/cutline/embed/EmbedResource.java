package news.cutline.embed;

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

@Path("/v1/editorial/embeds")
@Tag(name = "Write")
@RolesAllowed(Role.EDITORS)
class EmbedResource extends JournaledResource<EmbedView, EmbedDraft> {

    private final EmbedRepository embeds;
    private final WriteEmbed write;
    private final Desk desk;

    EmbedResource(EmbedRepository embeds, WriteEmbed write, Desk desk, History history) {
        super(Kind.EMBED, EmbedView.class, EmbedDraft.class, desk, history);
        this.embeds = embeds;
        this.write = write;
        this.desk = desk;
    }

    @POST
    @Transactional
    @Operation(summary = "Create an embed")
    public RestResponse<EmbedView> create(EmbedDraft draft) {
        return desk.created(Kind.EMBED, write.create(draft).view());
    }

    @GET
    @Transactional
    @Operation(summary = "List the embeds, newest first", description = "`q` looks into title, provider and source.")
    public RestResponse<Page<EmbedView>> list(@BeanParam PageRequest page, @BeanParam @Valid ListFilter filter) {
        return desk.page(
                page,
                embeds.list(filter, desk.idBefore(page), page.limit() + 1).stream()
                        .map(EmbedView::of)
                        .toList());
    }

    @GET
    @Path("{id}/uses")
    @Transactional
    @Operation(summary = "List where an embed is used")
    public List<Use> uses(@PathParam("id") UUID id) {
        return desk.uses(new Target(Kind.EMBED, embeds.require(id).id));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(summary = "Delete an embed", description = "Refused while it is used.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var embed = embeds.requireForDelete(id);
        desk.noteDeleted(Kind.EMBED, EmbedView.of(embed), ifMatch);
        embeds.delete(embed);
    }

    @Override
    protected EmbedView current(UUID id) {
        return EmbedView.of(embeds.require(id));
    }

    @Override
    protected RestResponse<EmbedView> revise(UUID id, Function<EmbedView, EmbedDraft> edit) {
        var embed = embeds.requireForUpdate(id);
        return desk.answer(write.revise(embed, edit.apply(EmbedView.of(embed))).view());
    }
}
