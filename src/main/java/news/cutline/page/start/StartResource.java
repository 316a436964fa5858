package news.cutline.page.start;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.delivery.ShowCards;
import news.cutline.delivery.audience.ExampleKey;
import news.cutline.delivery.code.Pasting;
import news.cutline.delivery.single.WriteCode;
import news.cutline.delivery.story.Composed;
import news.cutline.page.html.Inline;
import news.cutline.page.html.PageAnswer;
import news.cutline.page.html.PageData;
import news.cutline.page.html.Story;
import news.cutline.platform.caching.Cacheable;
import news.cutline.platform.caching.Freshness;
import news.cutline.platform.http.ServiceAddress;
import news.cutline.platform.identity.token.ExampleToken;
import news.cutline.platform.time.Clock;

@Path("/")
@PermitAll
@Cacheable
class StartResource {

    private final ShowCards cards;
    private final ServiceAddress address;
    private final ExampleToken token;
    private final Instance<ExampleKey> key;
    private final WriteCode code;
    private final Clock clock;
    private final Inline style = Inline.load("page.css");
    private final Inline script = Inline.load("copy.js", "start.js");

    StartResource(
            ShowCards cards,
            ServiceAddress address,
            ExampleToken token,
            Instance<ExampleKey> key,
            WriteCode code,
            Clock clock) {
        this.cards = cards;
        this.address = address;
        this.token = token;
        this.key = key;
        this.code = code;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public RestResponse<String> show() {
        var now = clock.now();
        var newest = cards.newest(1, now);
        var story = newest.content().stream().findFirst().map(Story::of);
        var isForAll = story.map(shown -> cards.isForAll(shown.card(), now)).orElseGet(() -> Composed.lasting(false));
        var composed = newest.with(isForAll);
        var page = new StartPage(
                PageAnswer.root("/"),
                style,
                script,
                story.orElse(null),
                story.filter(shown -> isForAll.content())
                        .map(shown -> code.frame(shown.card(), Pasting.usual()))
                        .orElse(null),
                address.of("").toString(),
                token.text(),
                key.isResolvable() ? key.get().text().orElse(null) : null);
        return PageAnswer.of(
                        200,
                        page,
                        PageAnswer.NOBODY,
                        "style-src " + style.source(),
                        "script-src " + script.source(),
                        story.map(Story::imageSource).orElse("img-src data:"),
                        "connect-src 'self'",
                        "frame-src 'self'")
                .header(HttpHeaders.CACHE_CONTROL, Freshness.shared(composed.keys(), now, composed.validUntil()))
                .build();
    }

    @GET
    @Path("README.md")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String readme() {
        return PageData.readme();
    }
}
