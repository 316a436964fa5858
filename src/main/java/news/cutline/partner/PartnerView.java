package news.cutline.partner;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.platform.http.Versioned;

/// A partner as the newsroom sees it.
@Schema(name = "Partner")
public record PartnerView(
        @Schema(readOnly = true) UUID id,
        @Schema(readOnly = true) long version,
        @JsonUnwrapped PartnerDraft draft,
        @Schema(readOnly = true) Instant createdAt,
        @Schema(readOnly = true) Instant updatedAt)
        implements Versioned {

    public static PartnerView of(Partner partner) {
        return new PartnerView(
                partner.id, partner.version, PartnerDraft.of(partner), partner.createdAt, partner.updatedAt);
    }
}
