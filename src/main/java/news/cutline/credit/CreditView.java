package news.cutline.credit;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.platform.http.Versioned;

/// A credit as the newsroom sees it.
@Schema(name = "Credit")
public record CreditView(
        @Schema(readOnly = true) UUID id,
        @Schema(readOnly = true) long version,
        @JsonUnwrapped CreditDraft draft,
        @Schema(readOnly = true) Instant createdAt,
        @Schema(readOnly = true) Instant updatedAt)
        implements Versioned {

    public static CreditView of(Credit credit) {
        return new CreditView(credit.id, credit.version, CreditDraft.of(credit), credit.createdAt, credit.updatedAt);
    }
}
