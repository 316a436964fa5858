package news.cutline.delivery;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import news.cutline.delivery.story.Card;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.validation.LanguageTag;
import news.cutline.platform.validation.Slug;

/// Which public stories a reader wants, and in which order.
public class ArticleQuery {

    @QueryParam("section")
    @Slug
    @Parameter(description = "Only those of the section with this slug.")
    @Nullable
    String section;

    @QueryParam("tag")
    @Slug
    @Parameter(description = "Only those that have the tag with this slug.")
    @Nullable
    String tag;

    @QueryParam("language")
    @LanguageTag
    @Parameter(description = "Only those in exactly this language (BCP 47): en is not en-GB.")
    @Nullable
    String language;

    @QueryParam("contributor")
    @Size(min = 1, max = 200)
    @Parameter(description = "Only those that somebody of this very name worked on, in either case.")
    @Nullable
    String contributor;

    @QueryParam("publishedFrom")
    @Parameter(description = "Only those published at this instant or later.")
    @Nullable
    Instant publishedFrom;

    @QueryParam("publishedBefore")
    @Parameter(description = "Only those published before this instant.")
    @Nullable
    Instant publishedBefore;

    @QueryParam("sort")
    @DefaultValue("-publishedAt")
    @Parameter(
            description = "In which order; the minus sign means newest first.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"-publishedAt", "publishedAt", "-updatedAt"},
                            defaultValue = "-publishedAt"))
    String sort = "-publishedAt";

    @QueryParam("fields")
    @Parameter(
            description = "Which members of the cards to send, separated by commas; without it all. No others are sent"
                    + " then, also none that the answer's schema requires; but `credits` come with the headline, the"
                    + " kicker or the standfirst of a story that has some.",
            example = "id,slug,headline",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200, pattern = "^[A-Za-z]+(,[A-Za-z]+)*$"))
    @Nullable
    String fields;

    @QueryParam("total")
    @DefaultValue("false")
    @Parameter(description = "Whether to count how many there are in all; exact up to 10,000.")
    boolean total;

    /// The orders in which stories can be listed.
    enum Order {
        NEWEST("-publishedAt"),
        OLDEST("publishedAt"),
        LATEST_UPDATED("-updatedAt");

        private final String parameter;

        Order(String parameter) {
            this.parameter = parameter;
        }
    }

    /// Leaves of a card what was asked for.
    UnaryOperator<Card> cut() {
        if (fields == null) {
            return UnaryOperator.identity();
        }
        var names = List.of(fields.split(",", -1));
        var members = Set.copyOf(names);
        if (members.size() < names.size() || !Card.MEMBERS.containsAll(members)) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST,
                    "The parameter fields must name members of a card as a whole, each once, separated by commas: "
                            + String.join(", ", Card.MEMBERS) + ".");
        }
        return card -> card.only(members);
    }

    Order order() {
        return Arrays.stream(Order.values())
                .filter(order -> order.parameter.equals(sort))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.MALFORMED_REQUEST,
                        "The parameter sort must be one of -publishedAt, publishedAt, -updatedAt."));
    }
}
