package news.cutline.demo;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import news.cutline.delivery.audience.Doors;
import news.cutline.delivery.story.Composer;
import news.cutline.demo.picture.Gallery;
import news.cutline.media.Illustrations;
import news.cutline.platform.caching.Cacheable;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.time.Clock;

@Path("/pictures/{id}.png")
@Tag(name = "Read")
@PermitAll
@Cacheable
class PictureResource {

    private final Gallery gallery;
    private final Illustrations illustrations;
    private final Composer composer;
    private final Doors doors;
    private final Clock clock;

    PictureResource(Gallery gallery, Illustrations illustrations, Composer composer, Doors doors, Clock clock) {
        this.gallery = gallery;
        this.illustrations = illustrations;
        this.composer = composer;
        this.doors = doors;
        this.clock = clock;
    }

    @GET
    @Produces("image/png")
    @Transactional
    @Operation(
            operationId = "readPicture",
            summary = "Read a picture file of the demo newsroom",
            description =
                    "The file to which the `href` of a medium leads. It is withheld where its rights do not allow it, "
                            + "as the picture is in a story.")
    public RestResponse<byte[]> read(
            @PathParam("id") @Parameter(example = "0199d6c0-0000-7000-8004-000000000001") UUID id) {
        var now = clock.now();
        // Drawn before anything is asked of the database, so that no connection waits for the brush.
        var png = gallery.png(id).orElseThrow(() -> unknown(id));
        var illustration =
                Optional.ofNullable(illustrations.find(List.of(id)).get(id)).orElseThrow(() -> unknown(id));
        var reader = doors.site();
        return ResponseBuilder.ok(png)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        reader.lifetime(composer.admit(illustration, reader.audience(), now), now))
                .build();
    }

    private static ProblemException unknown(UUID id) {
        return ProblemException.notFound("picture", id);
    }
}
