package news.cutline.page.reader;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import news.cutline.delivery.ShowStories;
import news.cutline.delivery.ShowStories.Shown;
import news.cutline.delivery.share.Discovery;
import news.cutline.delivery.single.WriteCode;
import news.cutline.delivery.site.SiteConfig;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.page.head.DescribePage;
import news.cutline.page.html.Epitaph;
import news.cutline.page.html.Inline;
import news.cutline.page.html.PageAnswer;
import news.cutline.platform.caching.Cacheable;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.time.Clock;

@Path("/stories/{slug}")
@Tag(name = "Read")
@PermitAll
@Cacheable
class ReaderResource {

    private final ShowStories stories;
    private final DescribePage describe;
    private final WriteCode code;
    private final SiteConfig site;
    private final SiteLinks links;
    private final Clock clock;
    private final Inline style = Inline.load("story.css");
    private final Inline script = Inline.load("story.js");

    ReaderResource(
            ShowStories stories, DescribePage describe, WriteCode code, SiteConfig site, SiteLinks links, Clock clock) {
        this.stories = stories;
        this.describe = describe;
        this.code = code;
        this.site = site;
        this.links = links;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "showStory",
            summary = "Show a public story as a page for people",
            description = "What the publisher's own site may show of it. Its canonical address as long as no other is"
                    + " configured.")
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
    public RestResponse<String> show(
            @PathParam("slug") @Parameter(example = "boats-leave-the-harbour") String slug, UriInfo uri) {
        return switch (stories.onSite(slug, clock.now())) {
            case Shown.Story story -> answer(story, PageAnswer.root(uri.getPath()));
            case Shown.Moved moved ->
                ResponseBuilder.<String>create(RestResponse.Status.MOVED_PERMANENTLY)
                        .header(HttpHeaders.LOCATION, links.story(moved.slug()))
                        .header(HttpHeaders.CACHE_CONTROL, moved.freshness())
                        .build();
        };
    }

    @ServerExceptionMapper
    public RestResponse<String> bury(ProblemException problem, UriInfo uri) {
        var epitaph = Epitaph.of(problem, site.language());
        var page = new StoryTombstone(
                epitaph,
                Optional.ofNullable(epitaph.successor()).map(links::readingOf).orElse(null),
                site.name(),
                home(PageAnswer.root(uri.getPath())),
                style);
        return PageAnswer.of(
                        problem.type().status(),
                        page,
                        PageAnswer.NOBODY,
                        "style-src " + style.source(),
                        "img-src data:")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private RestResponse<String> answer(Shown.Story shown, String root) {
        var article = shown.article();
        var head = describe.story(article, shown.social());
        var embed = article.links().embed() == null ? null : code.of(article).iframe();
        var page = new ReaderPage(root, ReaderStory.of(article, embed), head, site.name(), home(root), style, script);
        var allowed = Stream.concat(
                Stream.of("style-src " + style.source(), "script-src " + script.source()),
                StorySources.of(article).stream());
        var answer = PageAnswer.of(200, page, PageAnswer.NOBODY, allowed.toArray(String[]::new))
                .header(HttpHeaders.CACHE_CONTROL, shown.freshness());
        Optional.ofNullable(article.links().oembed())
                .map(Discovery::header)
                .ifPresent(discovery -> answer.header(HttpHeaders.LINK, discovery));
        return answer.build();
    }

    private String home(String root) {
        return site.homePage().map(Object::toString).orElse(root);
    }
}
