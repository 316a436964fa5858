package news.cutline.embed.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever somebody sends: a player is one of a provider's, or there is none.
@Execution(ExecutionMode.CONCURRENT)
class HostileAddressTest {

    /// What a player's address may consist of, so that it needs no escaping anywhere.
    private static final Pattern HARMLESS = Pattern.compile("https://[A-Za-z0-9._~!*@=&?/%#:$(),;+-]+");

    private static final List<String> PIECES = List.of(
            "https://",
            "http://",
            "HTTPS://",
            "//",
            "javascript:",
            "data:text/html,",
            "www.youtube.com",
            "youtube.com",
            "youtu.be",
            "x.com",
            "www.facebook.com",
            "player.vimeo.com",
            "w.soundcloud.com",
            "evil.example",
            "@",
            ":443",
            ":pass@",
            ".",
            "..",
            "/",
            "//",
            "\\",
            "%2f",
            "%5c",
            "%00",
            "%0d%0a",
            "%252f",
            "?",
            "&",
            "#",
            ";",
            "=",
            "v=",
            "url=",
            "href=",
            "pb=!1",
            "watch",
            "embed",
            "video",
            "status",
            "player",
            "plugins/post.php",
            "maps",
            "aqz-KE-bpKQ",
            "1234567890",
            "<script>",
            "\"",
            "'",
            "`",
            " ",
            "\t",
            "\n",
            "\u202e",
            "\u0430",
            "\uff0e",
            "\u3002",
            "xn--youtube-x",
            "[::1]",
            "127.0.0.1",
            "{video}",
            "${x}",
            "https%3A%2F%2Fwww.facebook.com%2F",
            "https%3A%2F%2Fevil.example%2F",
            "alert(1)",
            "*",
            "**",
            "+",
            "|",
            "^");

    private final Providers providers = new Providers(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://youtube.com@evil.example/watch?v=aqz-KE-bpKQ",
                "https://user:pass@www.youtube.com/watch?v=aqz-KE-bpKQ",
                "https://youtube.com.evil.example/watch?v=aqz-KE-bpKQ",
                "https://evilyoutube.com/watch?v=aqz-KE-bpKQ",
                "https://www.youtube.com:443/watch?v=aqz-KE-bpKQ",
                "https://www.youtube.com:8080/watch?v=aqz-KE-bpKQ",
                "https://www.youtube.com:/watch?v=aqz-KE-bpKQ",
                "https://www.youtube.com./watch?v=aqz-KE-bpKQ",
                "https://www.y\u043eutube.com/watch?v=aqz-KE-bpKQ",
                "https://www.youtube\uff0ecom/watch?v=aqz-KE-bpKQ",
                "https://xn--yutube-wqf.com/watch?v=aqz-KE-bpKQ",
                "https://evil.example/https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                "https://evil.example#https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                "https://evil.example\\@www.youtube.com/watch?v=aqz-KE-bpKQ",
                "https://www.youtube.com/embed/aqz-KE-bpKQ/../../evil",
                "https://www.youtube.com/%2e%2e/watch?v=aqz-KE-bpKQ",
                "https://www.youtube.com/embed%2Faqz-KE-bpKQ",
                "https://www.youtube.com//embed/aqz-KE-bpKQ",
                "https://www.youtube.com/embed/aqz-KE-bpK",
                "https://www.youtube.com/embed/aqz-KE-bpKQQ",
                "https://www.youtube.com/embed/aqz-KE-bp%22Q",
                "https://www.youtube.com/embed/live_stream",
                "https://www.youtube.com/watch?v=javascript:alert(1)",
                "https://www.youtube.com/watch?v=\"onload=x",
                "https://www.youtube.com/redirect?q=https://evil.example&v=aqz-KE-bpKQ",
                "https://vimeo.com/123'onload",
                "https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.example%2Fx%2Fposts%2F12345",
                "https://www.facebook.com/plugins/post.php?href=javascript%3Aalert(1)",
                "https://w.soundcloud.com/player/?url=https%3A//evil.example/tracks/293",
                "https://w.soundcloud.com/player/?url=https%3A//w.soundcloud.com/player/%3Furl%3Dx",
                "https://www.google.com/maps/embed?pb=!1m18%22onload",
                "https://www.google.com/url?q=https://evil.example",
                "https://www.google.com/maps/embed?pb=javascript:alert(1)",
                "https://www.openstreetmap.org/export/embed.html?bbox=1,2,3",
                "https://open.spotify.com/embed/track/../../evil",
                "javascript:alert('https://www.youtube.com/watch?v=aqz-KE-bpKQ')",
                "data:text/html,https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                " https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                "https:www.youtube.com/watch?v=aqz-KE-bpKQ",
                "https:///www.youtube.com/watch?v=aqz-KE-bpKQ",
                "ftp://www.youtube.com/watch?v=aqz-KE-bpKQ",
                "www.youtube.com/watch?v=aqz-KE-bpKQ",
                "",
                "https://",
                "https://%77ww.youtube.com/watch?v=aqz-KE-bpKQ"
            })
    void address_with_a_trick_is_none_of_a_provider(String address) {
        assertThat(providers.find(address)).isEmpty();
    }

    @Test
    void very_long_address_is_none_of_a_provider() {
        assertThat(providers.find("https://www.youtube.com/watch?v=aqz-KE-bpKQ&x=" + "y".repeat(10_000)))
                .isEmpty();
    }

    @Test
    void address_that_grows_too_long_is_none_of_a_provider() {
        assertThat(providers.find("https://www.google.com/maps/embed?pb=!1m" + "\u2603".repeat(1000)))
                .isEmpty();
    }

    @Test
    void whatever_is_accepted_plays_at_an_origin_of_a_provider() {
        var origins = origins();
        var random = new Random(6);
        var accepted = new ArrayList<String>();
        for (var round = 0; round < 20_000; round++) {
            var address = random.nextBoolean() ? assembled(random) : damaged(random);
            providers.find(address).map(Known::player).ifPresent(player -> {
                accepted.add(player.src());
                assertThat(player.origin()).as(address).isIn(origins);
                assertThat(player.src()).as(address).matches(HARMLESS);
                assertThat(URI.create(player.src()).getHost())
                        .isEqualTo(player.origin().substring(8));
                assertThat(providers.find(player.src()).orElseThrow().player().src())
                        .isEqualTo(player.src());
            });
        }
        assertThat(accepted).hasSizeGreaterThan(500);
    }

    private static String assembled(Random random) {
        return random.ints(1 + random.nextInt(9), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    /// A good address into which something was put, or of which something was taken.
    private static String damaged(Random random) {
        var good = GOOD.get(random.nextInt(GOOD.size()));
        var from = random.nextInt(good.length());
        var to = random.nextBoolean() ? from : Math.min(good.length(), from + 1 + random.nextInt(4));
        return good.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + good.substring(to);
    }

    private static final List<String> GOOD = List.of(
            "https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=1m3s",
            "https://youtu.be/aqz-KE-bpKQ?t=3",
            "https://vimeo.com/791813674/2c9cfc5030",
            "https://geo.dailymotion.com/player/xmztx.html?video=x84sh87",
            "https://x.com/jack/status/20",
            "https://www.instagram.com/p/BwP2jEWh3hN/",
            "https://www.tiktok.com/@scout2015/video/6718335390845095173",
            "https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fcourier%2Fposts%2F12345",
            "https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk",
            "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/293",
            "https://datawrapper.dwcdn.net/WpAbK/2/",
            "https://flo.uri.sh/story/892451/embed",
            "https://embed.documentcloud.org/documents/282753-lefler-thesis/?embed=1",
            "https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d2!2d-93.27!3d42.06",
            "https://www.google.com/maps/place/Harbour/@48.2104,16.3655,17z/data=!3m1",
            "https://www.openstreetmap.org/?mlat=53.7&mlon=7.6#map=10/53.7700/7.6500",
            "https://player.twitch.tv/?channel=courier");

    /// As the file says them, read without our own reading of addresses.
    private static Set<String> origins() {
        return Providers.KNOWN.stream()
                .flatMap(provider -> Stream.concat(
                        provider.forms().stream()
                                .map(form -> form.player().path().get(2)),
                        provider.asIs().stream()
                                .map(start -> start.substring(0, start.indexOf('/')))
                                .flatMap(host -> Stream.of(host, "www." + host))))
                .map(host -> "https://" + host)
                .collect(Collectors.toSet());
    }
}
