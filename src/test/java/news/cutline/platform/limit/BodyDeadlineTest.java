package news.cutline.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.smallrye.config.SmallRyeConfigBuilder;

class BodyDeadlineTest {

    @ParameterizedTest
    @CsvSource({
        "100, application/json, 10",
        "1048576, application/json, 14",
        "9223372036854775807, application/json, 18",
        ", application/json, 18",
        ", text/html; charset=utf-8, 30",
        ", application/x-ndjson, 42",
        ", , 18"
    })
    void body_has_as_long_as_its_length_takes(@Nullable String length, @Nullable String type, int seconds) {
        var limits = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(LimitConfig.class)
                .build()
                .getConfigMapping(LimitConfig.class);

        assertThat(new BodyDeadline(limits).of(length, type)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
