package news.cutline.platform.caching.cdn;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.config.spi.Converter;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;

@ConfigMapping(prefix = "cutline.cdn")
public interface CdnConfig {

    /// Which shared cache is in front of the service.
    @WithParentName
    @WithDefault("none")
    Cdn kind();

    /// Where each Varnish is told what to forget. Of the others, where their API is, unless where everybody finds it.
    Optional<List<URI>> addresses();

    /// The id of Fastly's service, or of Cloudflare's zone.
    Optional<String> zone();

    /// What lets us purge there.
    Optional<String> token();

    /// How long it may keep what it is told to forget when it changes: as long as a purge that was lost may do harm.
    @WithDefault("10m")
    @WithConverter(AtLeastOneSecond.class)
    Duration lifetime();

    /// A time in which something can be kept.
    final class AtLeastOneSecond implements Converter<Duration> {

        @Override
        public Duration convert(String text) {
            var duration = DurationConverter.parseDuration(text);
            if (duration.toSeconds() < 1) {
                throw new IllegalArgumentException("The lifetime is one second or more");
            }
            return duration;
        }
    }
}
