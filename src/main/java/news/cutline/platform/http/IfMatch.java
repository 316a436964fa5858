package news.cutline.platform.http;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// The `If-Match` header (RFC 9110, section 13.1.1), which every write to something existing must carry.
public final class IfMatch {

    /// Proxies that compress turn `"3"` into `W/"3"`; the version is still the one that the client has seen.
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

    private IfMatch() {}

    /// The entity tag of a version.
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /// Passes where `header` names the current version or is `*`.
    public static void require(@Nullable String header, long current) {
        if (header == null || header.isBlank()) {
            throw refusal(ProblemType.PRECONDITION_REQUIRED, "The header If-Match is missing.", current);
        }
        if (header.strip().equals("*")) {
            return;
        }
        if (!TAG.matcher(header).replaceAll("").matches("[ \\t,]*")) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST,
                    "The header If-Match must be * or a list of entity tags, such as " + tag(current) + ".");
        }
        if (!tags(header).contains(Long.toString(current))) {
            throw refusal(
                    ProblemType.PRECONDITION_FAILED,
                    "The version you have seen is no longer the current one.",
                    current);
        }
    }

    private static Set<String> tags(String header) {
        return TAG.matcher(header).results().map(tag -> tag.group(1)).collect(Collectors.toSet());
    }

    private static ProblemException refusal(ProblemType type, String reason, long current) {
        return new ProblemException(
                        type,
                        reason + " Read the resource again and send If-Match: " + tag(current)
                                + ", or If-Match: * to write whatever the version.")
                .withHeader("ETag", tag(current));
    }
}
