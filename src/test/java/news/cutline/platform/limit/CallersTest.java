package news.cutline.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallersTest {

    private final AtomicLong nanos = new AtomicLong(-5);
    private final Callers callers = new Callers("key", 3, nanos::get);

    @Test
    void quota_is_used_up_and_comes_back_when_it_was_said() {
        assertThat(count("a")).isEqualTo(new Quota("key", 3, 2, 60));
        pass(10_000);
        assertThat(count("a")).isEqualTo(new Quota("key", 3, 1, 50));
        assertThat(count("a").isExceeded()).isFalse();
        assertThat(count("a").isExceeded()).isTrue();
        pass(49_500);
        assertThat(count("a")).isEqualTo(new Quota("key", 3, -1, 1));
        pass(500);

        assertThat(count("a")).isEqualTo(new Quota("key", 3, 2, 60));
    }

    @Test
    void callers_do_not_count_for_each_other() {
        IntStream.range(0, 4).forEach(time -> count("a"));

        assertThat(count("b").remaining()).isEqualTo(2);
    }

    @Test
    void however_often_one_asks_the_count_stays_in_its_bounds() {
        IntStream.range(0, 1000).forEach(time -> count("a"));

        assertThat(count("a")).isEqualTo(new Quota("key", 3, -1, 60));
    }

    @Test
    void requests_at_once_are_all_counted() {
        var many = new Callers("key", 1000, nanos::get);

        var refused = IntStream.range(0, 1500)
                .parallel()
                .filter(time -> many.count("a").orElseThrow().isExceeded())
                .count();

        assertThat(refused).isEqualTo(500);
    }

    @Test
    void no_limit_is_no_quota() {
        assertThat(new Callers("key", 0, nanos::get).count("a")).isEmpty();
    }

    @Test
    void headers_are_lists_of_structured_fields() {
        assertThat(new Quota("key", 3, -1, 12).asState()).isEqualTo("\"key\";r=0;t=12");
        assertThat(new Quota("key", 3, -1, 12).asPolicy()).isEqualTo("\"key\";q=3;w=60");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002",
        "2001:db8:1:2::99, 20010db800010002",
        "::ffff:192.0.2.7, 192.0.2.7",
        "_hidden, unknown",
        "example.org, unknown",
        ", unknown",
    })
    void network_is_what_one_customer_has(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }

    private Quota count(String caller) {
        return callers.count(caller).orElseThrow();
    }

    private void pass(long milliseconds) {
        nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }
}
