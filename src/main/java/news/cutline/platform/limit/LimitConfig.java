package news.cutline.platform.limit;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How many reads a caller has in a minute; 0 for as many as it likes.
@ConfigMapping(prefix = "cutline.limits")
interface LimitConfig {

    /// With one key or token.
    @WithDefault("6000")
    @Min(0)
    int perKey();

    /// Without one, from one address (IPv4), or one network (IPv6, /64). Generous, because a whole office can have one
    /// address, and so has the publisher's own site, which asks for all its readers.
    @WithDefault("60000")
    @Min(0)
    int perAddress();
}
