package news.cutline.delivery.site;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.spi.Converter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

import news.cutline.platform.setting.Settings;
import news.cutline.platform.validation.CountryCode;
import news.cutline.platform.validation.WebAddress;

/// The publisher's own site.
@ConfigMapping(prefix = "cutline.site")
public interface SiteConfig {

    /// The publisher's name.
    @WithDefault("Cutline")
    String name();

    /// The publisher's home page.
    Optional<@WithConverter(Settings.Web.class) URI> homePage();

    /// The language in which the site is written where nothing else is said (BCP 47).
    @WithConverter(Settings.Language.class)
    String language();

    /// The country in which the site is read (ISO 3166-1 alpha-2), for terms that are bound to countries. Where it is
    /// not set, what may only be shown in some countries is withheld.
    Optional<@WithConverter(Country.class) String> territory();

    /// The name of the header in which a proxy in front tells the country of each reader, such as `CF-IPCountry`. The
    /// proxy must set it always, because whatever stands there is believed.
    Optional<@WithConverter(HeaderName.class) String> territoryHeader();

    /// Who the anonymous readers of the content API are.
    @WithDefault("open")
    Access access();

    /// Whether the publisher's own front ends need a token.
    enum Access {
        /// Whoever asks without a key is a reader of the publisher's own front ends.
        OPEN,
        /// Whoever asks without a key is anybody, who gets only what may be syndicated.
        KEY
    }

    /// Where the site shows a story: an address in which `{slug}` stands for its slug.
    Optional<@WithConverter(StoryAddress.class) String> articleAddress();

    /// The publisher's pages on social networks.
    Optional<List<@WithConverter(Settings.Web.class) URI>> socialProfiles();

    /// The publisher's policies, such as `corrections` or `ethics`, by name.
    Map<String, @WithConverter(Settings.Web.class) URI> policies();

    /// A web address in which nothing but `{slug}` stands for something.
    final class StoryAddress implements Converter<String> {

        @Override
        public String convert(String text) {
            var example = text.replace("{slug}", "slug");
            if (example.equals(text) || !WebAddress.Check.isAddress(example)) {
                throw new IllegalArgumentException("\"" + text + "\" is not where stories are: name an http or https"
                        + " address with {slug} in it, such as https://www.example.org/news/{slug}");
            }
            return text;
        }
    }

    /// The code of a country that there is.
    final class Country implements Converter<String> {

        @Override
        public String convert(String text) {
            if (!CountryCode.ALL.contains(text)) {
                throw new IllegalArgumentException("A country is told by its code of ISO 3166-1 alpha-2, such as GB");
            }
            return text;
        }
    }

    /// The name of a header, of letters, digits and hyphens.
    final class HeaderName implements Converter<String> {

        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");

        @Override
        public String convert(String text) {
            if (!NAME.matcher(text).matches()) {
                throw new IllegalArgumentException("The name of a header is of letters, digits and hyphens");
            }
            return text;
        }
    }
}
