package news.cutline.page.loader;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.delivery.code.EmbedScript;
import news.cutline.platform.caching.Cacheable;
import news.cutline.platform.problem.ProblemException;

@Path("/")
@PermitAll
@Cacheable
class EmbedScriptResource {

    private static final String JAVASCRIPT = "text/javascript;charset=UTF-8";

    /// A mended script is on all pages this soon; one that cannot be had at the moment may be older.
    private static final String NEWEST = "max-age=300, stale-while-revalidate=60, stale-if-error=86400";

    private static final String FOR_EVER = "max-age=31536000, immutable";

    @GET
    @Path("embed.js")
    @Produces(JAVASCRIPT)
    @Operation(hidden = true)
    public RestResponse<String> newest() {
        return answer(EmbedScript.newest(), NEWEST);
    }

    @GET
    @Path("embed/{version}.js")
    @Produces(JAVASCRIPT)
    @Operation(hidden = true)
    public RestResponse<String> version(@PathParam("version") String version) {
        var script = EmbedScript.find(version).orElseThrow(() -> ProblemException.notFound("script", version));
        return answer(script, FOR_EVER);
    }

    /// Pages of every origin load it as a module, which takes the consent of the one who has it (CORS).
    private static RestResponse<String> answer(EmbedScript script, String lifetime) {
        return RestResponse.ResponseBuilder.ok(script.text())
                .header(HttpHeaders.CACHE_CONTROL, lifetime)
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }
}
