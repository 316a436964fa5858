package news.cutline.page.oembed;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import news.cutline.platform.caching.Cacheable;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.time.Clock;

/// The format is chosen in the address, as oEmbed 1.0 has it: whatever else a consumer says that it accepts is ignored.
@Path("/")
@Tag(name = "Embeds")
@PermitAll
@Cacheable
class OembedResource {

    private static final String XML = "text/xml";
    private static final String XML_UTF_8 = "text/xml;charset=UTF-8";

    private final AnswerOembed answers;
    private final OembedXml xml;
    private final Clock clock;

    OembedResource(AnswerOembed answers, OembedXml xml, Clock clock) {
        this.answers = answers;
        this.xml = xml;
        this.clock = clock;
    }

    @GET
    @Path("oembed")
    @Transactional
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "describeEmbed",
            summary = "Tell what to show for an address (oEmbed)",
            description = "For editors into which an address of a story is pasted. Parameters that it does not know are"
                    + " ignored.")
    @APIResponse(
            responseCode = "200",
            description = "Done.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Oembed.class)),
                @Content(mediaType = XML, schema = @Schema(implementation = String.class))
            })
    public RestResponse<Object> describe(@BeanParam OembedQuery query, @BeanParam OembedFormat format, UriInfo uri) {
        return switch (format.name) {
            case "json" -> json(query, uri);
            case "xml" -> xml(query, uri);
            default ->
                throw new ProblemException(ProblemType.NOT_IMPLEMENTED, "The parameter format must be json or xml.");
        };
    }

    @GET
    @Path("oembed.json")
    @Transactional
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "describeEmbedAsJson", summary = "Tell in JSON what to show for an address (oEmbed)")
    @APIResponse(
            responseCode = "200",
            description = "Done.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Oembed.class)))
    public RestResponse<Object> describeAsJson(@BeanParam OembedQuery query, UriInfo uri) {
        return json(query, uri);
    }

    @GET
    @Path("oembed.xml")
    @Transactional
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "describeEmbedAsXml", summary = "Tell in XML what to show for an address (oEmbed)")
    @APIResponse(
            responseCode = "200",
            description = "Done.",
            content = @Content(mediaType = XML, schema = @Schema(implementation = String.class)))
    public RestResponse<Object> describeAsXml(@BeanParam OembedQuery query, UriInfo uri) {
        return xml(query, uri);
    }

    private RestResponse<Object> json(OembedQuery query, UriInfo uri) {
        return answer(query, uri, false);
    }

    private RestResponse<Object> xml(OembedQuery query, UriInfo uri) {
        return answer(query, uri, true);
    }

    private RestResponse<Object> answer(OembedQuery query, UriInfo uri, boolean isXml) {
        List.of("url", "maxwidth", "maxheight", "format").forEach(name -> requireOneValue(name, uri));
        var size = AskedSize.of(query.maxwidth, query.maxheight);
        var answer = answers.answer(AskedAddress.parse(query.url), size, clock.now());
        return ResponseBuilder.<Object>ok(isXml ? xml.write(answer.content()) : answer.content())
                .header(HttpHeaders.CONTENT_TYPE, isXml ? XML_UTF_8 : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, answer.cacheControl())
                .build();
    }

    private static void requireOneValue(String name, UriInfo uri) {
        var values = uri.getQueryParameters().getOrDefault(name, List.of());
        if (values.size() > 1 || values.contains("")) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST, "The parameter " + name + " must have one value, or be left out.");
        }
    }
}
