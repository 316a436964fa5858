package news.cutline.article.readiness;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.article.ArticleRepository;
import news.cutline.article.ArticleViews;
import news.cutline.journal.Desk;
import news.cutline.platform.identity.Role;

@Path("/v1/editorial/articles")
@Tag(name = "Write")
@RolesAllowed(Role.EDITORS)
class ReadinessResource {

    private final ArticleRepository articles;
    private final ArticleViews views;
    private final Readiness readiness;
    private final Desk desk;

    ReadinessResource(ArticleRepository articles, ArticleViews views, Readiness readiness, Desk desk) {
        this.articles = articles;
        this.views = views;
        this.readiness = readiness;
        this.desk = desk;
    }

    @GET
    @Path("{id}/readiness")
    @Transactional
    @Operation(
            operationId = "readArticleReadiness",
            summary = "Tell what an article lacks before it may be published",
            description =
                    "`publish` refuses what blocks. Send the entity tag of this answer with it to publish exactly "
                            + "the version that was looked at.")
    public RestResponse<ReadinessView> read(@PathParam("id") UUID id) {
        var view = views.of(articles.require(id));
        return desk.answer(readiness.of(List.of(view)).getFirst());
    }
}
