package news.cutline.article.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.article.ArticleFilter;
import news.cutline.article.ArticleRepository;
import news.cutline.article.ArticleViews;
import news.cutline.journal.Desk;
import news.cutline.platform.identity.Role;
import news.cutline.platform.paging.ListFilter;
import news.cutline.platform.paging.Page;
import news.cutline.platform.paging.PageRequest;

@Path("/v1/editorial/readiness")
@Tag(name = "Write")
@RolesAllowed(Role.EDITORS)
class BacklogResource {

    private final ArticleRepository articles;
    private final ArticleViews views;
    private final Readiness readiness;
    private final Desk desk;

    BacklogResource(ArticleRepository articles, ArticleViews views, Readiness readiness, Desk desk) {
        this.articles = articles;
        this.views = views;
        this.readiness = readiness;
        this.desk = desk;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listReadiness",
            summary = "List what all unpublished articles lack, newest first",
            description = "The backlog: every article whose present version has neither been public nor is scheduled.")
    public RestResponse<Page<ReadinessView>> list(
            @BeanParam PageRequest page,
            @BeanParam @Valid ListFilter filter,
            @BeanParam @Valid ArticleFilter articleFilter) {
        var backlog = articles.listUnpublished(filter, articleFilter, desk.idBefore(page), page.limit() + 1);
        return desk.page(page, readiness.of(views.of(backlog)));
    }
}
