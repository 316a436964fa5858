package news.cutline.platform.contract;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// The response headers that clients may rely on: one component for each, referred to wherever it is sent.
enum Headers {
    ENTITY_TAG("ETag", true, "Stands for this very answer, or for the version of what was answered."),
    LOCATION("Location", true, "Where it is."),
    LINK(
            "Link",
            false,
            "Of a list, where the next page is (`rel=\"next\"`, RFC 8288); absent on the last one. Of a story, where to ask"
                    + " what to show for it (`rel=\"alternate\"`, oEmbed); absent where not everybody may show it."),
    CACHE_CONTROL("Cache-Control", true, "How long caches may keep the answer: never longer than it stands."),
    CACHE_STATUS(
            "Cache-Status",
            false,
            "Whether the answer was ready (`hit`) or was composed (`fwd=miss`) (RFC 9211); absent where it is never kept."),
    VERSION(
            "Cutline-Version",
            false,
            "How far the journal goes with this write; send it as `Cutline-At-Least` to read nothing older."),
    AUTHENTICATE("WWW-Authenticate", true, "How to send a token."),
    RETRY_AFTER("Retry-After", true, "After how many seconds to try again."),
    RATE_LIMIT(
            "RateLimit",
            false,
            "How many requests are left (`r`) until how many seconds later (`t`) all are there again; of reads only "
                    + "(draft-ietf-httpapi-ratelimit-headers-10)."),
    RATE_LIMIT_POLICY(
            "RateLimit-Policy",
            false,
            "How many requests (`q`) there are in how many seconds (`w`), counted by `key` or by `address`; of reads "
                    + "only."),
    REPLAYED("Idempotency-Replayed", false, "`true` where this is the answer to an earlier request of the same key."),
    REQUEST_ID(
            "X-Request-Id",
            true,
            "The id of the request, by which the operator finds it in the log: the client's own where it sent one of at "
                    + "most 64 letters, digits, `.`, `_` and `-`."),
    ALLOWED_ORIGIN(
            "Access-Control-Allow-Origin",
            false,
            "Pages of which origin may read the answer in a browser: all (`*`) what is public, those that the "
                    + "newsroom named what is not.");

    private final String header;
    private final boolean isRequired;
    private final String description;

    Headers(String header, boolean isRequired, String description) {
        this.header = header;
        this.isRequired = isRequired;
        this.description = description;
    }

    static Map<String, Header> components() {
        var components = new LinkedHashMap<String, Header>();
        for (var header : values()) {
            components.put(
                    header.header,
                    OASFactory.createHeader()
                            .description(header.description)
                            .required(header.isRequired)
                            .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
        return components;
    }

    /// Says of an answer that it has these headers, and those that all have.
    static APIResponse add(APIResponse answer, Headers... headers) {
        for (var header : headers) {
            header.addTo(answer);
        }
        REQUEST_ID.addTo(answer);
        ALLOWED_ORIGIN.addTo(answer);
        return answer;
    }

    private void addTo(APIResponse answer) {
        if (answer.getHeaders() == null || !answer.getHeaders().containsKey(header)) {
            answer.addHeader(header, OASFactory.createHeader().ref("#/components/headers/" + header));
        }
    }
}
