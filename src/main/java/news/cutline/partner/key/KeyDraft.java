package news.cutline.partner.key;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.VisibleText;

/// What the newsroom says about a key.
@Schema(name = "PartnerKeyDraft", examples = """
                {"kind": "secret", "name": "Website"}""")
public record KeyDraft(
        @NotNull
        @Schema(
                description = "`secret`: reads as the partner, and only the partner's servers may know it."
                        + " `publishable`: stands in the addresses of embeds.",
                examples = "secret")
        KeyKind kind,

        @NotNull @VisibleText @Size(max = 200) @Schema(description = "What it is used for.", examples = "Website")
        String name,

        @Schema(description = "When it stops to be valid; absent: never.") @Nullable
        Instant expiresAt) {

    static KeyDraft of(PartnerKey key) {
        return new KeyDraft(key.kind, key.name, key.expiresAt);
    }
}
