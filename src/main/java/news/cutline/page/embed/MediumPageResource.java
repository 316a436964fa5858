package news.cutline.page.embed;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import news.cutline.page.frame.ShowFrame;
import news.cutline.platform.caching.Cacheable;

@Path("/embeds/media/{id}")
@Tag(name = "Embeds")
@PermitAll
@Cacheable
class MediumPageResource {

    private final ComposeFrame compose;
    private final ShowFrame frames;

    MediumPageResource(ComposeFrame compose, ShowFrame frames) {
        this.compose = compose;
        this.frames = frames;
    }

    @GET
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "showMedium",
            summary = "Show a picture, a video or a sound of a public story",
            description = "The page that goes into an iframe of any other page, with caption and credit.")
    public RestResponse<String> show(
            @PathParam("id") @Parameter(schema = @Schema(implementation = UUID.class)) String id,
            @QueryParam("key") @Nullable String key) {
        return frames.show(key, (embedding, now) -> compose.medium(id, embedding, now));
    }
}
