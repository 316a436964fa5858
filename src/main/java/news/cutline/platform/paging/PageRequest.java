package news.cutline.platform.paging;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// How a client asks for a page of a list.
public class PageRequest {

    private static final int MAXIMUM = 200;

    /// What may change from page to page: how much is sent, and not of which things.
    private static final Set<String> PAGING = Set.of("limit", "cursor", "total", "fields");

    @QueryParam("limit")
    @DefaultValue("20")
    @Parameter(
            description = "How many items to send at most.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "20"))
    String limit = "20";

    @QueryParam("cursor")
    @Parameter(
            description = "Where to go on: `next` of the page before, asked with the same filters.",
            schema = @Schema(type = SchemaType.STRING, maxLength = 1024))
    @Nullable
    String cursor;

    @Context
    UriInfo uri;

    private String readers = "";

    /// The same page of what certain readers see: the cursor of others does not lead on in it.
    public PageRequest seenBy(String seeing) {
        readers = seeing;
        return this;
    }

    /// How many items the page may have.
    public int limit() {
        try {
            var value = Integer.parseInt(limit);
            if (value >= 1 && value <= MAXIMUM) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            throw refusal();
        }
        throw refusal();
    }

    /// What was asked for, whatever the page: the path, its filters, and who sees it.
    String list() {
        return uri.getPath() + parameters(name -> !PAGING.contains(name)) + readers;
    }

    /// The path of another page of the same list.
    public String pathWith(String next) {
        var filters = parameters(name -> !name.equals("cursor"));
        return uri.getPath() + filters + (filters.isEmpty() ? "?" : "&") + "cursor=" + next;
    }

    private String parameters(Predicate<String> wanted) {
        return uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> wanted.test(parameter.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(parameter -> parameter.getKey() + "="
                        + URLEncoder.encode(parameter.getValue().getFirst(), StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .map(all -> "?" + all)
                .orElse("");
    }

    private static ProblemException refusal() {
        return new ProblemException(
                ProblemType.MALFORMED_REQUEST, "The parameter limit must be a whole number from 1 to " + MAXIMUM + ".");
    }
}
