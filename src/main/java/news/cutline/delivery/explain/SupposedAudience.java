package news.cutline.delivery.explain;

import java.time.Instant;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.CountryCode;
import news.cutline.rights.Channel;

/// For whom, where and when something is to be decided.
public class SupposedAudience {

    @QueryParam("partner")
    @Parameter(description = "The id of the partner that would ask; absent: no partner.")
    @Nullable
    UUID partner;

    @QueryParam("channel")
    @Parameter(
            description =
                    "The channel on which it would be shown. Without a partner, `site` (the default) and `app` are"
                            + " the publisher's own front ends, and on every other one anybody asks; of a partner the first of"
                            + " its channels is the default.")
    @Nullable
    Channel channel;

    @QueryParam("territory")
    @CountryCode
    @Parameter(
            description =
                    "The country in which it would be shown (ISO 3166-1 alpha-2); absent: as configured, or all of"
                            + " the partner's.",
            example = "DE")
    @Nullable
    String territory;

    @QueryParam("at")
    @Parameter(description = "When it would be asked for; absent: now.")
    @Nullable
    Instant at;
}
