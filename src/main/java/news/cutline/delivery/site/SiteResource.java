package news.cutline.delivery.site;

import java.net.URI;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.caching.Cacheable;

@Path("/v1/site")
@Tag(name = "Read")
@PermitAll
@Cacheable
class SiteResource {

    private final SiteConfig config;

    SiteResource(SiteConfig config) {
        this.config = config;
    }

    /// The publisher, as configured.
    @Schema(name = "Site")
    record Site(
            @Schema(examples = "The Northport Courier") String name,

            @Schema(description = "BCP 47.", examples = "en")
            String language,

            @Schema(examples = "https://northport.example") @Nullable
            URI homePage,

            List<URI> socialProfiles,

            @Schema(description = "The addresses of policies, by name.")
            Map<String, URI> policies) {}

    @GET
    @Operation(operationId = "readSite", summary = "Read who publishes")
    public Site read() {
        return new Site(
                config.name(),
                config.language(),
                config.homePage().orElse(null),
                config.socialProfiles().orElse(List.of()),
                config.policies());
    }
}
