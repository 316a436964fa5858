package news.cutline.credit;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.http.Versioned;

/// A credit as the newsroom sees it.
@Schema(name = "Credit")
public record CreditView(
        @Schema(readOnly = true) UUID id,
        @Schema(readOnly = true) long version,
        @JsonUnwrapped CreditDraft draft,

        @Schema(
                readOnly = true,
                description = "When a publisher confirmed that `terms` say what the supplier allows; absent where that "
                        + "has changed since.")
        @Nullable
        Instant termsConfirmedAt,

        @Size(max = 200) @Schema(readOnly = true, description = "Who did: the name on the token.") @Nullable
        String termsConfirmedBy,

        @Schema(readOnly = true) Instant createdAt,
        @Schema(readOnly = true) Instant updatedAt)
        implements Versioned {

    public static CreditView of(Credit credit) {
        return new CreditView(
                credit.id,
                credit.version,
                CreditDraft.of(credit),
                credit.termsConfirmedAt,
                credit.termsConfirmedBy,
                credit.createdAt,
                credit.updatedAt);
    }
}
