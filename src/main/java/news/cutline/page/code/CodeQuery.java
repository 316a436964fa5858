package news.cutline.page.code;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import news.cutline.delivery.code.Pasting;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// How somebody wants the code to be.
public class CodeQuery {

    @QueryParam("key")
    @Nullable
    String key;

    @QueryParam("width")
    @DefaultValue("" + Pasting.USUAL_WIDTH)
    @Parameter(
            description = "How wide the frame is, in pixels.",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int32",
                            minimum = "" + Pasting.NARROWEST,
                            maximum = "" + Pasting.WIDEST,
                            defaultValue = "" + Pasting.USUAL_WIDTH))
    String width = "" + Pasting.USUAL_WIDTH;

    @QueryParam("pinned")
    @DefaultValue("false")
    @Parameter(
            description = "Whether the script form names the script of today for ever, by its version and its hash. "
                    + "Nobody can mend it there any more.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String pinned = "false";

    /// A form whose field is left empty sends it all the same. What is wrong in it is told on the page, so that
    /// all of it is read here.
    Pasting pasting() {
        return new Pasting(key == null || key.isBlank() ? null : key.strip(), width(), isPinned());
    }

    private int width() {
        try {
            var value = Integer.parseInt(width);
            if (value >= Pasting.NARROWEST && value <= Pasting.WIDEST) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            throw refusalOfWidth();
        }
        throw refusalOfWidth();
    }

    private boolean isPinned() {
        return switch (pinned) {
            case "true" -> true;
            case "false", "" -> false;
            default -> throw refusal("The parameter pinned must be true or false.");
        };
    }

    private static ProblemException refusalOfWidth() {
        return refusal(
                "The parameter width must be a whole number from " + Pasting.NARROWEST + " to " + Pasting.WIDEST + ".");
    }

    private static ProblemException refusal(String detail) {
        return new ProblemException(ProblemType.MALFORMED_REQUEST, detail);
    }
}
