package news.cutline.media.medium;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.platform.validation.VisibleText;

/// Why a medium must be gone. For the newsroom only; readers are not told.
@Schema(name = "KillNotice", examples = """
                {"reason": "Northern Wire has called it back: it shows somebody else."}""")
public record KillNotice(
        @NotNull
        @Size(max = LONGEST)
        @VisibleText
        @Schema(examples = "Northern Wire has called it back: it shows somebody else.")
        String reason) {

    static final int LONGEST = 2000;
}
