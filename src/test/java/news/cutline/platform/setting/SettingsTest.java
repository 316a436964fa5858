package news.cutline.platform.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.eclipse.microprofile.config.spi.Converter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.cutline.delivery.site.SiteConfig;

class SettingsTest {

    private static final Map<String, Converter<?>> FORMS = Map.of(
            "web", new Settings.Web(),
            "root", new Settings.Root(),
            "language", new Settings.Language(),
            "origin", new Settings.PageOrigin(),
            "host", new Settings.Host(),
            "story", new SiteConfig.StoryAddress());

    @ParameterizedTest
    @CsvSource({
        "root, example.org",
        "root, javascript:alert(1)",
        "root, https://example.org/?a=b",
        "root, https://example.org/#a",
        "web, javascript:alert(1)",
        "web, www.example.org",
        "language, 'x\"><script>'",
        "language, EN",
        "origin, *",
        "origin, https://desk.example.org/",
        "origin, https://Desk.example.org",
        "host, https://player.example.org/",
        "host, player.example.org:443",
        "story, https://example.org/{slug}/{id}",
        "story, https://example.org/news",
        "story, javascript:{slug}"
    })
    void value_of_another_form_is_refused_by_name(String form, String value) {
        assertThatThrownBy(() -> FORMS.get(form).convert(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + value + "\" is not ")
                .hasMessageContaining("such as ");
    }

    @ParameterizedTest
    @CsvSource({
        "root, https://example.org/api",
        "root, http://localhost:8080",
        "web, https://example.org/?a=b",
        "language, zh-Hant",
        "origin, http://localhost:5173",
        "origin, https://desk.example.org",
        "host, Player.example.org",
        "story, https://example.org/news/{slug}?from=api"
    })
    void value_of_this_form_is_taken(String form, String value) {
        assertThat(FORMS.get(form).convert(value)).hasToString(value);
    }

    @Test
    void address_to_which_paths_are_added_loses_its_slash() {
        assertThat(new Settings.Root().convert("https://example.org/")).hasToString("https://example.org");
    }
}
