package news.cutline.platform.limit;

import java.time.Duration;

import org.eclipse.microprofile.config.spi.Converter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/// What a caller may take of the service.
@ConfigMapping(prefix = "cutline.limits")
interface LimitConfig {

    /// How many reads in a minute with one key or token; 0 for as many as it likes.
    @WithDefault("6000")
    @WithConverter(AtLeastNone.class)
    int perKey();

    /// Without one, from one address (IPv4), or one network (IPv6, /64). Generous, because a whole office can have one
    /// address, and so has the publisher's own site, which asks for all its readers.
    @WithDefault("60000")
    @WithConverter(AtLeastNone.class)
    int perAddress();

    /// How long a body may take to arrive, beside a second for each 256 KiB.
    @WithDefault("10s")
    Duration bodyPatience();

    /// A number of requests.
    final class AtLeastNone implements Converter<Integer> {

        @Override
        public Integer convert(String text) {
            var number = Integer.parseInt(text);
            if (number < 0) {
                throw new IllegalArgumentException("A limit is 0, for none, or more");
            }
            return number;
        }
    }
}
