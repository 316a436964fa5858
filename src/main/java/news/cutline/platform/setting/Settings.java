package news.cutline.platform.setting;

import java.net.URI;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.spi.Converter;

import news.cutline.platform.validation.LanguageTag;
import news.cutline.platform.validation.WebAddress;

/// The forms that settings of several features have.
public final class Settings {

    private Settings() {}

    private static String require(boolean isOne, String text, String expected) {
        if (!isOne) {
            throw new IllegalArgumentException("\"" + text + "\" is not " + expected);
        }
        return text;
    }

    /// An absolute http or https address.
    public static final class Web implements Converter<URI> {

        @Override
        public URI convert(String text) {
            return URI.create(require(
                    WebAddress.Check.isAddress(text),
                    text,
                    "an absolute http or https address, such as https://www.example.org/"));
        }
    }

    /// An address to which paths are added: without a query, and without the slash at its end.
    public static final class Root implements Converter<URI> {

        @Override
        public URI convert(String text) {
            var root = text.replaceFirst("/+$", "");
            return URI.create(require(
                    WebAddress.Check.isAddress(root) && root.indexOf('?') < 0 && root.indexOf('#') < 0,
                    root,
                    "an absolute http or https address without a query, such as https://api.example.org"));
        }
    }

    /// The language of texts (BCP 47).
    public static final class Language implements Converter<String> {

        @Override
        public String convert(String text) {
            return require(LanguageTag.Check.isTag(text), text, "a language tag (BCP 47), such as en or pt-BR");
        }
    }

    /// The origin of pages as browsers send it (RFC 6454, section 6.2), in development also of http.
    public static final class PageOrigin implements Converter<String> {

        private static final Pattern FORM = Pattern.compile("https?://[a-z0-9.-]+(?::[0-9]{1,5})?");

        @Override
        public String convert(String text) {
            return require(
                    FORM.matcher(text).matches(), text, "an origin without a path, such as https://desk.example.org");
        }
    }

    /// The name of a host, without a scheme or a port.
    public static final class Host implements Converter<String> {

        private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*");

        @Override
        public String convert(String text) {
            return require(FORM.matcher(text).matches(), text, "the name of a host, such as player.example.org");
        }
    }
}
