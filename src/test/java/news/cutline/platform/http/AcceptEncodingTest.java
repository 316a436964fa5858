package news.cutline.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptEncodingTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "GZIP | true",
                "gzip, deflate, br, zstd | true",
                "br;q=1.0, gzip;q=0.8, *;q=0.1 | true",
                "gzip ; q=0.001 | true",
                "* | true",
                "gzip;q=0 | false",
                "gzip;q=0.000 | false",
                "*, gzip;q=0 | false",
                "*;q=0 | false",
                "br | false",
                "identity | false",
                "identity;q=0, *;q=0 | false",
                "identity;q=0, gzip | true",
                "gzip;q=0, * | false",
                "gzipped | false",
                "'' | false",
                "gzip;q=abc | false",
                "gzip;q=0.5, identity;q=1 | false",
                "gzip;q=0.5, identity | false",
                "identity, *;q=0.5 | false",
                "gzip, identity;q=0.5 | true",
                "gzip;q=1, identity;q=0.5 | true",
                "gzip;q=0.5, identity;q=0.5 | true",
                "gzip, identity | true",
                "gzip;q=0.5 | true",
                "gzip;q=0.5, *;q=1 | true",
                "gzip;q=0.5, *;q=1, identity;q=0 | true",
            })
    void gzip_is_sent_to_those_who_take_it(String header, boolean expected) {
        assertThat(AcceptEncoding.allowsGzip(header)).isEqualTo(expected);
    }

    @Test
    void gzip_is_not_sent_to_those_who_do_not_ask() {
        assertThat(AcceptEncoding.allowsGzip(null)).isFalse();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "identity;q=0, *;q=0 | true",
                "*;q=0 | true",
                "gzip;q=0, identity;q=0 | true",
                "identity;q=0 | true",
                "identity;q=0, gzip | false",
                "identity;q=0, * | false",
                "gzip;q=0 | false",
                "*;q=0, identity;q=0.5 | false",
                "br;q=0 | false",
                "br | false",
                "'' | false",
            })
    void nothing_is_left_where_both_are_ruled_out(String header, boolean expected) {
        assertThat(AcceptEncoding.refusesAll(header)).isEqualTo(expected);
    }
}
