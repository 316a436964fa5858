package news.cutline.platform.identity.token;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.identity.Role;
import news.cutline.platform.validation.VisibleText;

/// What an admin says about a token.
@Schema(name = "TokenDraft", examples = """
                {"name": "Picture desk", "role": "editor"}""")
public record TokenDraft(
        @NotNull
        @VisibleText
        @Size(max = 200)
        @Schema(description = "Whose token it is; shown in the journal.", examples = "Picture desk")
        String name,

        @NotNull @Schema(examples = "editor") Role role,

        @Schema(description = "When it stops to be valid; absent: never.") @Nullable
        Instant expiresAt) {

    static TokenDraft of(StaffToken token) {
        return new TokenDraft(token.name, token.role, token.expiresAt);
    }
}
