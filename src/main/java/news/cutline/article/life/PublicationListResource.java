package news.cutline.article.life;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.article.ArticleRepository;
import news.cutline.article.publication.PublicationRepository;
import news.cutline.article.publication.PublicationView;
import news.cutline.platform.http.Answers;
import news.cutline.platform.identity.Role;
import news.cutline.platform.paging.Page;
import news.cutline.platform.paging.PageRequest;
import news.cutline.platform.time.Clock;

@Path("/v1/editorial/articles")
@Tag(name = "Write")
@RolesAllowed(Role.EDITORS)
class PublicationListResource {

    private final ArticleRepository articles;
    private final PublicationRepository publications;
    private final Answers answers;
    private final Clock clock;

    PublicationListResource(
            ArticleRepository articles, PublicationRepository publications, Answers answers, Clock clock) {
        this.articles = articles;
        this.publications = publications;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Path("{id}/publications")
    @Transactional
    @Operation(
            summary = "List the publications of an article, newest first",
            description =
                    "Which version was, is or will be public when. Schedules that were replaced before they began are not among them.")
    public RestResponse<Page<PublicationView>> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var article = articles.require(id);
        var before = answers.position(page).map(Integer::parseInt).orElse(Integer.MAX_VALUE);
        var found = publications.list(article.id, before, clock.now(), page.limit() + 1);
        return answers.page(page, found, PublicationView::number, null);
    }
}
