package news.cutline.delivery.kill;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.journal.Desk;
import news.cutline.media.medium.KillMedium;
import news.cutline.media.medium.KillNotice;
import news.cutline.media.medium.MediumView;
import news.cutline.platform.identity.Role;

@Path("/v1/editorial/media")
@Tag(name = "Write")
@RolesAllowed(Role.PUBLISHERS)
class KillResource {

    private final KillMedium media;
    private final FindPlaces places;
    private final Desk desk;

    KillResource(KillMedium media, FindPlaces places, Desk desk) {
        this.media = media;
        this.places = places;
        this.desk = desk;
    }

    @POST
    @Path("{id}/kill")
    @Transactional
    @Operation(
            summary = "Kill a medium",
            description = "From the next request on nobody gets it at any address of this service; its place and "
                    + "its credit line stay. The file at its `href` is not ours to delete, and caches in between that are "
                    + "not purged from here keep what they have until it expires: `addresses` says what to remove and "
                    + "to purge there. Lists of stories, which are too many to name, expire as their `Cache-Control` "
                    + "says. Other media with the same `href` are killed with it, and so is whatever comes to have it "
                    + "later. Killing what is killed changes no more than the reason.")
    public KilledMedium kill(@PathParam("id") UUID id, @Valid KillNotice notice) {
        return places.of(media.kill(id, notice));
    }

    @POST
    @Path("{id}/reinstate")
    @Transactional
    @Operation(
            summary = "Take back that a medium was killed",
            description = "From the next request on it is shown again wherever its terms allow, and so are other media "
                    + "with the same `href`. Why it was killed stays in its history.")
    public RestResponse<MediumView> reinstate(@PathParam("id") UUID id) {
        return desk.answer(MediumView.of(media.reinstate(id)));
    }
}
