package news.cutline.delivery.single;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import news.cutline.delivery.audience.AudienceQuery;
import news.cutline.delivery.audience.Doors;
import news.cutline.delivery.code.Pasting;
import news.cutline.platform.caching.Cacheable;
import news.cutline.platform.time.Clock;

@Path("/v1/embeds/{id}")
@Tag(name = "Embeds")
@PermitAll
@Cacheable
class SingleEmbedResource {

    private final FindSingle find;
    private final WriteCode code;
    private final Doors doors;
    private final Clock clock;

    SingleEmbedResource(FindSingle find, WriteCode code, Doors doors, Clock clock) {
        this.find = find;
        this.code = code;
        this.doors = doors;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "readPublicEmbed",
            summary = "Read an embed of a public story by itself",
            description = "With its credit, and with the code that shows it in other pages. It is public as long as a "
                    + "public story shows it.")
    public RestResponse<SingleEmbed> read(@PathParam("id") UUID id, @BeanParam @Valid AudienceQuery asked) {
        var now = clock.now();
        var reader = doors.content(asked);
        var found = find.embed(id, reader, now);
        var embed = found.content().block();
        var isForAll = find.isForAll(found.content(), now);
        var shown = found.with(isForAll);
        var pasted = isForAll.content() ? code.of(found.content(), Pasting.usual()) : null;
        return ResponseBuilder.ok(new SingleEmbed(embed.embed(), embed.credit(), pasted))
                .header(HttpHeaders.CACHE_CONTROL, reader.freshness(shown.keys(), now, shown.validUntil()))
                .build();
    }
}
