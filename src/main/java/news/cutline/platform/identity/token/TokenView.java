package news.cutline.platform.identity.token;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.http.ShowsSecret;
import news.cutline.platform.http.Versioned;
import news.cutline.platform.secret.SecretText;

/// A token as admins see it; the token itself only in the answer to its creation.
@Schema(name = "Token")
public record TokenView(
        @Schema(readOnly = true) UUID id,
        @Schema(readOnly = true) long version,
        @JsonUnwrapped TokenDraft draft,

        @Schema(
                readOnly = true,
                description = "The token, shown this once.",
                maxLength = 70,
                examples = "cut_0a1b2c3d4e5f_…")
        @Nullable
        String token,

        @Schema(readOnly = true) Instant createdAt,
        @Schema(readOnly = true) Instant updatedAt)
        implements Versioned, ShowsSecret {

    static TokenView of(StaffToken token) {
        return new TokenView(token.id, token.version, TokenDraft.of(token), null, token.createdAt, token.updatedAt);
    }

    @Override
    public TokenView withoutSecret() {
        return new TokenView(id, version, draft, null, createdAt, updatedAt);
    }

    TokenView showing(SecretText text) {
        return new TokenView(id, version, draft, text.text(), createdAt, updatedAt);
    }
}
