package news.cutline.article.topic;

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

/// What sections and tags have in common, which is all but their address.
@Tag(name = "Write")
@RolesAllowed(Role.EDITORS)
abstract class TopicResource extends JournaledResource<TopicView, TopicDraft> {

    private final Kind kind;
    private final TopicRepository topics;
    private final WriteTopic write;
    private final Desk desk;

    TopicResource(Kind kind, TopicRepository topics, WriteTopic write, Desk desk, History history) {
        super(kind, TopicView.class, TopicDraft.class, desk, history);
        this.kind = kind;
        this.topics = topics;
        this.write = write;
        this.desk = desk;
    }

    @Path("/v1/editorial/sections")
    @RolesAllowed(Role.EDITORS)
    static class Sections extends TopicResource {

        Sections(TopicRepository topics, WriteTopic write, Desk desk, History history) {
            super(Kind.SECTION, topics, write, desk, history);
        }
    }

    @Path("/v1/editorial/tags")
    @RolesAllowed(Role.EDITORS)
    static class Tags extends TopicResource {

        Tags(TopicRepository topics, WriteTopic write, Desk desk, History history) {
            super(Kind.TAG, topics, write, desk, history);
        }
    }

    @POST
    @Transactional
    @Operation(summary = "Create {one}")
    public RestResponse<TopicView> create(TopicDraft draft) {
        return desk.created(kind, TopicView.of(write.create(null, kind, draft)));
    }

    @GET
    @Transactional
    @Operation(summary = "List the {many}, newest first", description = "`q` looks into name and slug.")
    public RestResponse<Page<TopicView>> list(@BeanParam PageRequest page, @BeanParam @Valid ListFilter filter) {
        return desk.page(
                page,
                topics.list(kind, filter, desk.idBefore(page), page.limit() + 1).stream()
                        .map(TopicView::of)
                        .toList());
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(summary = "Delete {one}", description = "Refused while it is used.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var topic = topics.requireForUpdate(kind, id);
        desk.noteDeleted(kind, TopicView.of(topic), ifMatch);
        topics.delete(topic);
    }

    @Override
    protected TopicView current(UUID id) {
        return TopicView.of(topics.require(kind, id));
    }

    @Override
    protected RestResponse<TopicView> revise(UUID id, Function<TopicView, TopicDraft> edit) {
        var topic = topics.requireForUpdate(kind, id);
        return desk.answer(TopicView.of(write.revise(topic, edit.apply(TopicView.of(topic)))));
    }
}
