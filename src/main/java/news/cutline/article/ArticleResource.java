package news.cutline.article;

import java.time.Instant;
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

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import news.cutline.article.body.ArticleContent;
import news.cutline.journal.Desk;
import news.cutline.journal.Kind;
import news.cutline.journal.history.History;
import news.cutline.journal.history.History.Written;
import news.cutline.journal.history.JournaledResource;
import news.cutline.platform.identity.Role;
import news.cutline.platform.paging.ListFilter;
import news.cutline.platform.paging.Page;
import news.cutline.platform.paging.PageRequest;

@Path("/v1/editorial/articles")
@Tag(name = "Write")
@RolesAllowed(Role.EDITORS)
class ArticleResource extends JournaledResource<ArticleView, ArticleContent> {

    private final ArticleRepository articles;
    private final WriteArticle write;
    private final ArticleViews views;
    private final PastArticle past;
    private final Desk desk;

    ArticleResource(
            ArticleRepository articles,
            WriteArticle write,
            ArticleViews views,
            PastArticle past,
            Desk desk,
            History history) {
        super(Kind.ARTICLE, ArticleView.class, ArticleContent.class, desk, history);
        this.articles = articles;
        this.write = write;
        this.views = views;
        this.past = past;
        this.desk = desk;
    }

    @POST
    @Transactional
    @Operation(summary = "Create an article", description = "It is a draft until it is published.")
    public RestResponse<ArticleView> create(ArticleContent draft) {
        return desk.created(Kind.ARTICLE, write.create(draft));
    }

    @GET
    @Transactional
    @Operation(summary = "List the articles, newest first", description = "`q` looks into headline and slug.")
    public RestResponse<Page<ArticleView>> list(
            @BeanParam PageRequest page,
            @BeanParam @Valid ListFilter filter,
            @BeanParam @Valid ArticleFilter articleFilter) {
        return desk.page(page, views.of(articles.list(filter, articleFilter, desk.idBefore(page), page.limit() + 1)));
    }

    @DELETE
    @Path("{id}")
    @Transactional
    @Operation(
            summary = "Delete an article",
            description = "Refused while other articles name it, and for ever once it was public.")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        write.delete(articles.requireForDelete(id), ifMatch);
    }

    @Override
    protected ArticleView current(UUID id) {
        return views.of(articles.require(id));
    }

    @Override
    protected ArticleView asOf(UUID id, Instant instant) {
        return past.asOf(id, instant);
    }

    @Override
    protected JsonNode restated(Written version) {
        return past.restated(version);
    }

    @Override
    protected RestResponse<ArticleView> revise(UUID id, Function<ArticleView, ArticleContent> edit) {
        var article = articles.requireForUpdate(id);
        var current = views.of(article);
        return desk.answer(write.revise(article, current, edit.apply(current)));
    }
}
