package news.cutline.delivery;

import java.net.URI;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import news.cutline.delivery.audience.AudienceQuery;
import news.cutline.delivery.audience.Doors;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.delivery.story.DeliveredArticle;
import news.cutline.platform.caching.Cacheable;
import news.cutline.platform.time.Clock;

@Path("/v1/articles")
@Tag(name = "Read")
@PermitAll
@Cacheable
class DeliveryResource {

    private final FindStory stories;
    private final Doors doors;
    private final SiteLinks links;
    private final Clock clock;

    DeliveryResource(FindStory stories, Doors doors, SiteLinks links, Clock clock) {
        this.stories = stories;
        this.doors = doors;
        this.links = links;
        this.clock = clock;
    }

    @GET
    @Path("{id-or-slug}")
    @Operation(
            operationId = "readStory",
            summary = "Read a public story",
            description = "With its pictures, captions and credits. "
                    + "A former slug leads on to the present one; a story that was withdrawn says so.")
    public RestResponse<DeliveredArticle> read(
            @PathParam("id-or-slug") @Parameter(example = "boats-leave-the-harbour") String idOrSlug,
            @BeanParam @Valid AudienceQuery asked,
            UriInfo uri) {
        var now = clock.now();
        var reader = doors.content(asked);
        var found = stories.find(idOrSlug, reader, now);
        if (found.isMoved()) {
            return ResponseBuilder.<DeliveredArticle>create(RestResponse.Status.MOVED_PERMANENTLY)
                    .header(HttpHeaders.LOCATION, address(found.publication().slug, uri))
                    .header(HttpHeaders.CACHE_CONTROL, stories.freshness(found, reader, now))
                    .build();
        }
        var publication = found.publication();
        var composed = stories.compose(publication, reader, now);
        var answer = ResponseBuilder.ok(composed.content())
                .header(HttpHeaders.CACHE_CONTROL, reader.freshness(composed.keys(), now, composed.validUntil()));
        Optional.ofNullable(composed.content().links().oembed())
                .ifPresent(discovery -> answer.header(HttpHeaders.LINK, discovery.header()));
        return answer.build();
    }

    /// For the same audience, which may be allowed less.
    private URI address(String slug, UriInfo asked) {
        return UriBuilder.fromUri(links.self(slug))
                .replaceQuery(asked.getRequestUri().getRawQuery())
                .build();
    }
}
