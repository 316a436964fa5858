package news.cutline.page.card;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import news.cutline.page.frame.ShowFrame;
import news.cutline.platform.caching.Cacheable;

@Path("/embeds/articles/{slug}")
@Tag(name = "Embeds")
@PermitAll
@Cacheable
class StoryCardResource {

    private final ComposeCard compose;
    private final ShowFrame frames;

    StoryCardResource(ComposeCard compose, ShowFrame frames) {
        this.compose = compose;
        this.frames = frames;
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "showStoryCard",
            summary = "Show a public story as a card",
            description = "The page that goes into an iframe of any other page. It shows what anybody may have of the "
                    + "story, or what the partner may whose publishable key is in the address: a picture only if its "
                    + "terms allow that.")
    public RestResponse<String> show(@PathParam("slug") String slug, @QueryParam("key") @Nullable String key) {
        return frames.show(key, (embedding, now) -> compose.page(slug, embedding, now));
    }

    @GET
    @Path("visit")
    @Transactional
    @Operation(hidden = true)
    public RestResponse<String> visit(@PathParam("slug") String slug, @QueryParam("key") @Nullable String key) {
        return frames.leadOn(key, (embedding, now) -> compose.target(slug, embedding, now));
    }
}
