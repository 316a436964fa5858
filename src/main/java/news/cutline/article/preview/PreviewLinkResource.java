package news.cutline.article.preview;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.article.ArticleRepository;
import news.cutline.article.ArticleViews;
import news.cutline.journal.Journal;
import news.cutline.journal.Kind;
import news.cutline.platform.identity.Role;

@Path("/v1/editorial/articles")
@Tag(name = "Write")
@RolesAllowed(Role.EDITORS)
class PreviewLinkResource {

    private final ArticleRepository articles;
    private final ArticleViews views;
    private final PreviewLinks links;
    private final Journal journal;

    PreviewLinkResource(ArticleRepository articles, ArticleViews views, PreviewLinks links, Journal journal) {
        this.articles = articles;
        this.views = views;
        this.links = links;
        this.journal = journal;
    }

    @POST
    @Path("{id}/preview-links")
    @Transactional
    @Operation(
            operationId = "createArticlePreviewLink",
            summary = "Make a preview link",
            description =
                    "Whoever has it sees the present version of the article, and only that one, as readers would.")
    @APIResponse(
            responseCode = "201",
            description = "Created.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = PreviewLinkView.class)))
    public RestResponse<PreviewLinkView> create(@PathParam("id") UUID id, PreviewLinkDraft draft) {
        var article = articles.requireForUpdate(id);
        var link = links.offer(article.edition(), article.targets(), draft.expires());
        journal.append(news.cutline.journal.Operation.PREVIEW, Kind.ARTICLE, views.of(article));
        return RestResponse.status(RestResponse.Status.CREATED, link);
    }

    @GET
    @Path("{id}/preview-links")
    @Transactional
    @Operation(
            operationId = "listArticlePreviewLinks",
            summary = "List the valid preview links of an article, newest first",
            description = "There are at most 100.")
    public List<PreviewLinkView> list(@PathParam("id") UUID id) {
        return links.valid(articles.require(id).id);
    }

    @DELETE
    @Path("{id}/preview-links/{link}")
    @Transactional
    @Operation(operationId = "revokeArticlePreviewLink", summary = "Revoke a preview link")
    public void revoke(@PathParam("id") UUID id, @PathParam("link") UUID link) {
        var article = articles.requireForUpdate(id);
        links.revoke(article.id, link);
        journal.append(news.cutline.journal.Operation.REVOKE, Kind.ARTICLE, views.of(article));
    }
}
