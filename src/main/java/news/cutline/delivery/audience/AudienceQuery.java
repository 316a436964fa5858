package news.cutline.delivery.audience;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.CountryCode;
import news.cutline.rights.Channel;

/// On which way, and where, a reader is going to show what it reads.
public class AudienceQuery {

    @QueryParam("channel")
    @Parameter(
            description = "On which way it will be shown: without a key `site` (the default) or `app`; with a partner's"
                    + " key one of its channels, of which the first is the default.")
    @Nullable
    Channel channel;

    @QueryParam("territory")
    @CountryCode
    @Parameter(description = "In which of its countries a partner will show it (ISO 3166-1 alpha-2); absent: in all.")
    @Nullable
    String territory;
}
