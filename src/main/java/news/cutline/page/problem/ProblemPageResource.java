package news.cutline.page.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.qute.TemplateInstance;

import news.cutline.page.html.Inline;
import news.cutline.page.html.PageAnswer;
import news.cutline.platform.caching.Cacheable;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

@Path("/problems")
@PermitAll
@Cacheable
class ProblemPageResource {

    private final Map<String, Explanation> explanations = Explanation.load();
    private final Inline style = Inline.load("page.css");

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public RestResponse<String> list(UriInfo uri) {
        return answer(new ProblemIndex(PageAnswer.root(uri.getPath()), style, List.of(ProblemType.values())));
    }

    @GET
    @Path("{slug}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public RestResponse<String> explain(@PathParam("slug") String slug, UriInfo uri) {
        var problem = Arrays.stream(ProblemType.values())
                .filter(type -> type.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("problem", slug));
        var explanation = Objects.requireNonNull(explanations.get(slug), slug);
        return answer(new ProblemPage(PageAnswer.root(uri.getPath()), style, problem, explanation));
    }

    private RestResponse<String> answer(TemplateInstance page) {
        return PageAnswer.of(200, page, PageAnswer.NOBODY, "style-src " + style.source(), "img-src data:")
                .build();
    }
}
