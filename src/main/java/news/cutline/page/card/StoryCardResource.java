package news.cutline.page.card;

import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.quarkus.qute.TemplateInstance;

import news.cutline.delivery.ShowCards;
import news.cutline.delivery.audience.Doors;
import news.cutline.delivery.site.SiteConfig;
import news.cutline.page.html.Inline;
import news.cutline.page.html.PageAnswer;
import news.cutline.page.html.Story;
import news.cutline.platform.caching.Cacheable;
import news.cutline.platform.caching.Lifetime;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.time.Clock;

@Path("/embeds/articles/{slug}")
@Tag(name = "Embeds")
@PermitAll
@Cacheable
class StoryCardResource {

    private static final String ANYBODY = "*";

    private final ShowCards cards;
    private final Doors doors;
    private final SiteConfig site;
    private final Clock clock;
    private final Inline style = Inline.load("card.css");

    StoryCardResource(ShowCards cards, Doors doors, SiteConfig site, Clock clock) {
        this.cards = cards;
        this.doors = doors;
        this.site = site;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "showStoryCard",
            summary = "Show a public story as a card",
            description = "The page that goes into an iframe of any other page. "
                    + "It shows what anybody may have of the story: a picture only if its terms allow syndication.")
    @APIResponse(
            responseCode = "200",
            description = "Done.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "403",
            description = "A page that says that its rights withhold it.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "404",
            description = "A page that says that there is none.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "410",
            description = "A page that says that it was withdrawn.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "451",
            description = "The same, for legal reasons.",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public RestResponse<String> show(@PathParam("slug") @Parameter(example = "boats-leave-the-harbour") String slug) {
        var now = clock.now();
        var shown = cards.embedded(slug, doors.embeds(null, now).reader(), now);
        var story = Story.of(shown.content());
        return answer(200, new StoryCard(story, site.name(), style), story.imageSource())
                .header(HttpHeaders.CACHE_CONTROL, Lifetime.until(shown.validUntil(), now))
                .build();
    }

    @ServerExceptionMapper
    public RestResponse<String> bury(ProblemException problem) {
        return answer(problem.type().status(), Tombstone.of(problem, site.name(), style))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private ResponseBuilder<String> answer(int status, TemplateInstance page, String... directives) {
        var allowed = Stream.concat(Stream.of("style-src " + style.source()), Stream.of(directives));
        return PageAnswer.of(status, page, ANYBODY, allowed.toArray(String[]::new))
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("X-Robots-Tag", "noindex");
    }
}
