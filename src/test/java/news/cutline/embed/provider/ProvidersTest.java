package news.cutline.embed.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.cutline.embed.EmbedKind;
import news.cutline.embed.Player;
import news.cutline.embed.Tracking;

class ProvidersTest {

    private static final String ADDRESSES = "/news/cutline/embed/provider/addresses.csv";

    private final Providers providers = new Providers(List.of("Player.example.org"));

    @ParameterizedTest
    @CsvFileSource(resources = ADDRESSES, delimiter = '|', nullValues = "-", commentCharacter = '/')
    void address_becomes_the_private_player_of_its_provider(
            String provider, String address, String shape, String player, String link) {
        var known = providers.find("https://" + address).orElseThrow();

        assertThat(known.provider()).isEqualTo(provider);
        assertThat(known.player())
                .isEqualTo(Shape.of(shape == null ? "-" : shape).player("https://" + player));
        assertThat(known.link()).isEqualTo(link == null ? null : "https://" + link);
    }

    @ParameterizedTest
    @CsvFileSource(resources = ADDRESSES, delimiter = '|', nullValues = "-", commentCharacter = '/')
    void player_and_link_give_the_same_player_again(
            String provider, String address, String shape, String player, String link) {
        for (var other :
                Stream.of(player, link).filter(written -> written != null).toList()) {
            var known = providers.find("https://" + other).orElseThrow();

            assertThat(known.provider()).isEqualTo(provider);
            if (other.equals(player) || !other.contains("documentcloud")) {
                assertThat(known.player().src()).isEqualTo("https://" + player);
            }
        }
    }

    static Stream<Provider> known() {
        return Providers.KNOWN.stream();
    }

    @ParameterizedTest
    @MethodSource("known")
    void provider_has_addresses_and_nothing_without_use(Provider provider) {
        assertThat(provider.forms().size()
                        + provider.asIs().size()
                        + provider.pages().size())
                .isPositive();
        assertThat(provider.forms())
                .allSatisfy(form -> assertThat(form.patterns())
                        .as(form.player().path().toString())
                        .isNotEmpty());
        assertThat(provider.forms())
                .allSatisfy(form -> assertThat(form.player().path().getFirst()).isEqualTo("https:"));
    }

    @Test
    void scheme_host_and_order_of_parameters_do_not_matter() {
        var player = "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?start=90";

        for (var address : List.of(
                "http://www.youtube.com/watch?v=aqz-KE-bpKQ&t=90",
                "HTTPS://WWW.YouTube.COM/watch?t=1m30s&feature=shared&v=aqz-KE-bpKQ",
                "https://m.youtube.com/watch/?v=aqz-KE-bpKQ#t=90s",
                "https://youtu.be/aqz-KE-bpKQ?si=x&t=90")) {
            assertThat(providers.find(address).orElseThrow().player().src()).isEqualTo(player);
        }
    }

    @Test
    void start_that_is_no_time_is_ignored() {
        assertThat(providers
                        .find("https://youtu.be/aqz-KE-bpKQ?t=javascript:alert(1)")
                        .orElseThrow()
                        .player()
                        .src())
                .isEqualTo("https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ");
    }

    @Test
    void others_are_taken_as_they_are_and_so_are_configured_hosts() {
        assertThat(providers.find("http://player.twitch.tv/?channel=courier&parent=x"))
                .contains(new Known(
                        "Twitch",
                        EmbedKind.VIDEO,
                        Tracking.UNKNOWN,
                        new Player("https://player.twitch.tv/?channel=courier&parent=x", 16, 9),
                        null));
        assertThat(providers
                        .find("https://bsky.app/profile/x/post/1")
                        .orElseThrow()
                        .player())
                .isNull();
        assertThat(providers.findConfigured("http://PLAYER.example.org/v/42?a=b#c"))
                .contains(new Player("https://player.example.org/v/42?a=b#c", null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://player.example.org:8443/v",
                "https://player.example.org./v",
                "https://player.example.org@evil.example/v",
                "https://player.example.org.evil.example/v",
                "https://evil.example/player.example.org",
                "https://notplayer.example.org/v",
                "https://player.example.org\\@evil.example/",
                "//player.example.org/v",
                "ftp://player.example.org/v",
                "https:///v",
                "https://player.example.org/../v",
                "https://player.example.org/a%2Fb",
                ""
            })
    void configured_host_is_compared_as_a_whole(String address) {
        assertThat(providers.findConfigured(address)).isEmpty();
    }
}
