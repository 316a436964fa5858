package news.cutline.page.code;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import news.cutline.delivery.code.Pasting;

/// How somebody wants the code to be.
public class CodeQuery {

    @QueryParam("key")
    @Nullable
    String key;

    @QueryParam("width")
    @DefaultValue("" + Pasting.USUAL_WIDTH)
    @Min(Pasting.NARROWEST)
    @Max(Pasting.WIDEST)
    @Parameter(description = "How wide the frame is, in pixels.")
    int width;

    @QueryParam("pinned")
    @DefaultValue("false")
    @Parameter(
            description = "Whether the script form names the script of today for ever, by its version and its hash. "
                    + "Nobody can mend it there any more.")
    boolean pinned;

    /// A form whose field is left empty sends it all the same.
    Pasting pasting() {
        return new Pasting(key == null || key.isBlank() ? null : key.strip(), width, pinned);
    }
}
