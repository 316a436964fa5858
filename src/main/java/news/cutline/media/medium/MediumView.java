package news.cutline.media.medium;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.http.Versioned;

/// A medium as the newsroom sees it.
@Schema(name = "Medium")
public record MediumView(
        @Schema(readOnly = true) UUID id,
        @Schema(readOnly = true) long version,
        @JsonUnwrapped MediumDraft draft,

        @Schema(readOnly = true, description = "What is `killed` is shown nowhere, whatever its terms allow.")
        MediumState state,

        @Size(max = KillNotice.LONGEST) @Schema(readOnly = true, description = "Why it was killed.") @Nullable
        String killReason,

        @Schema(readOnly = true) Instant createdAt,
        @Schema(readOnly = true) Instant updatedAt)
        implements Versioned {

    /// The journal holds states of media from before they could be killed.
    public MediumView {
        state = state == null ? MediumState.USABLE : state;
    }

    public static MediumView of(Medium medium) {
        return new MediumView(
                medium.id,
                medium.version,
                MediumDraft.of(medium),
                medium.state,
                medium.killReason,
                medium.createdAt,
                medium.updatedAt);
    }
}
