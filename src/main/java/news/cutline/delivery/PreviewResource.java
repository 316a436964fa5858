package news.cutline.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import news.cutline.article.preview.PreviewLinks;
import news.cutline.article.publication.Publication;
import news.cutline.delivery.audience.Doors;
import news.cutline.delivery.story.DeliveredArticle;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.time.Clock;

@Path("/v1/previews/{link}")
@Tag(name = "Read")
@PermitAll
class PreviewResource {

    private final PreviewLinks links;
    private final FindStory stories;
    private final Doors doors;
    private final Clock clock;

    PreviewResource(PreviewLinks links, FindStory stories, Doors doors, Clock clock) {
        this.links = links;
        this.stories = stories;
        this.doors = doors;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "readPreview",
            summary = "Read what a preview link shows",
            description = "As readers of the publisher's own site would get it if it were public now. Never kept by"
                    + " caches nor by search engines.")
    public RestResponse<DeliveredArticle> read(@PathParam("link") String link) {
        var now = clock.now();
        var publication = links.read(link, now)
                .map(edition -> Publication.preview(edition, now))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "This preview link is not valid, or not any more."));
        var reader = doors.preview();
        var preview = stories.compose(publication, reader, now);
        return ResponseBuilder.ok(preview.content())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
