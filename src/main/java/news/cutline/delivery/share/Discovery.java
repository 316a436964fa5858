package news.cutline.delivery.share;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.platform.html.HtmlText;
import news.cutline.platform.html.OneLine;
import news.cutline.platform.http.ServiceAddress;

/// Where programs that were given the address of a page ask what to show for it (oEmbed 1.0, section 4). The addresses
/// have no other parameters than these: consumers add their own.
@Schema(name = "Discovery")
public record Discovery(
        @Schema(description = "The answer in JSON.") URI json,
        @Schema(description = "The same in XML.") URI xml) {

    /// @param page an address that the oEmbed endpoint knows
    public static Discovery of(URI page, ServiceAddress service) {
        var endpoint = "/oembed?url=" + URLEncoder.encode(page.toString(), StandardCharsets.UTF_8) + "&format=";
        return new Discovery(service.of(endpoint + "json"), service.of(endpoint + "xml"));
    }

    /// For the head of a page. Consumers read them by patterns, so no attribute may have a raw angle bracket.
    public List<String> tags(String title) {
        return List.of(tag("application/json+oembed", json, title), tag("text/xml+oembed", xml, title));
    }

    /// The same as a `Link` header (RFC 8288).
    public String header() {
        return "<" + json + ">; rel=\"alternate\"; type=\"application/json+oembed\", <" + xml
                + ">; rel=\"alternate\"; type=\"text/xml+oembed\"";
    }

    /// Says in the head of a page under which address search engines shall know it.
    public static String canonicalTag(URI address) {
        return "<link rel=\"canonical\" href=\"" + HtmlText.escape(address.toString()) + "\">";
    }

    private static String tag(String type, URI address, String title) {
        return "<link rel=\"alternate\" type=\"" + type + "\" href=\"" + HtmlText.escape(address.toString())
                + "\" title=\"" + HtmlText.escape(OneLine.of(title)) + "\">";
    }
}
