package news.cutline.page.code;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.delivery.ShowCards;
import news.cutline.delivery.single.WriteCode;
import news.cutline.platform.caching.Cacheable;

@Path("/embeds/articles/{slug}")
@Tag(name = "Embeds")
@PermitAll
@Cacheable
class CardCodeResource {

    private final ShowCards cards;
    private final WriteCode code;
    private final ShowCode pages;

    CardCodeResource(ShowCards cards, WriteCode code, ShowCode pages) {
        this.cards = cards;
        this.code = code;
        this.pages = pages;
    }

    @GET
    @Path("code")
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "showStoryCardCode",
            summary = "Show the code that embeds a public story as a card",
            description = "A page for people: a preview, and the code in three forms to copy.")
    public RestResponse<String> show(
            @PathParam("slug") @Parameter(example = "boats-leave-the-harbour") String slug,
            @BeanParam CodeQuery asked,
            UriInfo uri) {
        return pages.show(
                asked,
                uri.getPath(),
                (reader, pasting, now) -> cards.embedded(slug, reader, now)
                        .map(card -> new Offer(code.frame(card, pasting), card.language())));
    }
}
