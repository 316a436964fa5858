package news.cutline.page.code;

import java.util.UUID;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.delivery.single.FindSingle;
import news.cutline.delivery.single.WriteCode;
import news.cutline.page.frame.AddressId;
import news.cutline.platform.caching.Cacheable;

@Path("/embeds/{id}")
@Tag(name = "Embeds")
@PermitAll
@Cacheable
class EmbedCodeResource {

    private final FindSingle find;
    private final WriteCode code;
    private final ShowCode pages;

    EmbedCodeResource(FindSingle find, WriteCode code, ShowCode pages) {
        this.find = find;
        this.code = code;
        this.pages = pages;
    }

    @GET
    @Path("code")
    @Transactional
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "showEmbedCode",
            summary = "Show the code that embeds an embed of a public story",
            description = "A page for people: a preview, and the code in three forms to copy.")
    public RestResponse<String> show(
            @PathParam("id") @Parameter(schema = @Schema(implementation = UUID.class)) String id,
            @BeanParam CodeQuery asked,
            UriInfo uri) {
        return pages.show(
                asked,
                uri.getPath(),
                (reader, pasting, now) -> find.embed(AddressId.of(id), reader, now)
                        .map(found -> new Offer(code.frame(found, pasting), found.language())));
    }
}
