package news.cutline.partner.key;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.http.ShowsSecret;
import news.cutline.platform.secret.SecretText;

/// A key as the newsroom sees it; the key itself only in the answer to its creation.
@Schema(name = "PartnerKey")
public record KeyView(
        UUID id,
        @JsonUnwrapped KeyDraft draft,

        @Schema(description = "The key, shown this once.", maxLength = 70, examples = "sk_0a1b2c3d4e5f_…") @Nullable
        String key,

        Instant createdAt,

        @Schema(description = "Who made it: the name on the token.", examples = "Syndication desk")
        String createdBy,

        @Schema(description = "When it was last used, give or take a minute; absent: never.") @Nullable
        Instant lastUsedAt)
        implements ShowsSecret {

    static KeyView of(PartnerKey key) {
        return new KeyView(key.id, KeyDraft.of(key), null, key.createdAt, key.createdBy, key.lastUsedAt);
    }

    @Override
    public KeyView withoutSecret() {
        return new KeyView(id, draft, null, createdAt, createdBy, lastUsedAt);
    }

    KeyView showing(SecretText text) {
        return new KeyView(id, draft, text.text(), createdAt, createdBy, lastUsedAt);
    }
}
