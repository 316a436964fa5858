package news.cutline.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import news.cutline.delivery.site.SiteLinks;
import news.cutline.delivery.story.Composer;
import news.cutline.delivery.story.DeliveredArticle;
import news.cutline.platform.caching.Cacheable;
import news.cutline.platform.caching.Lifetime;
import news.cutline.platform.time.Clock;

@Path("/v1/articles/{id-or-slug}")
@Tag(name = "Read")
@PermitAll
@Cacheable
class DeliveryResource {

    private static final String MOVED_LIFETIME = "max-age=300";

    private final FindStory stories;
    private final Composer composer;
    private final SiteLinks links;
    private final Clock clock;

    DeliveryResource(FindStory stories, Composer composer, SiteLinks links, Clock clock) {
        this.stories = stories;
        this.composer = composer;
        this.links = links;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "readStory",
            summary = "Read a public story",
            description = "With its pictures, captions and credits. "
                    + "A former slug leads on to the present one; a story that was withdrawn says so.")
    public RestResponse<DeliveredArticle> read(
            @PathParam("id-or-slug") @Parameter(example = "boats-leave-the-harbour") String idOrSlug) {
        var now = clock.now();
        var found = stories.find(idOrSlug, now);
        if (found.isMoved()) {
            return ResponseBuilder.<DeliveredArticle>create(RestResponse.Status.MOVED_PERMANENTLY)
                    .header(HttpHeaders.LOCATION, links.self(found.publication().slug))
                    .header(HttpHeaders.CACHE_CONTROL, MOVED_LIFETIME)
                    .build();
        }
        var composed = composer.article(found.publication(), found.related(), now);
        return ResponseBuilder.ok(composed.content())
                .header(HttpHeaders.CACHE_CONTROL, Lifetime.until(composed.validUntil(), now))
                .build();
    }
}
