package news.cutline.media.medium;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.WebAddress;

/// What the newsroom says about a medium.
@Schema(name = "MediumDraft")
public record MediumDraft(
        @NotNull @Schema(examples = "image") MediaKind kind,

        @WebAddress
        @Schema(
                description = "Where it can be fetched. It cannot be published without.",
                examples = "https://media.example.org/harbour.jpg")
        @Nullable
        String href,

        @Size(max = 100)
        @Pattern(regexp = "(image|video|audio)/[a-z0-9.+-]+")
        @Schema(examples = "image/jpeg")
        @Nullable
        String mimeType,

        @Min(1) @Max(100_000) @Schema(description = "In pixels.", examples = "1600") @Nullable
        Integer width,

        @Min(1) @Max(100_000) @Schema(description = "In pixels.", examples = "1067") @Nullable
        Integer height,

        @PositiveOrZero @Schema(description = "In seconds.") @Nullable
        Double duration,

        @Size(max = 500) @Schema(description = "What it is called at the desk (IPTC: Headline).") @Nullable
        String headline,

        @Valid @Nullable FocalPoint focalPoint,

        @NotNull @Schema(description = "The id of its credit.")
        UUID credit,

        @Size(max = 200) @Schema(description = "Its id at the supplier.") @Nullable
        String supplierId,

        @Schema(description = "The day on which it was made.", examples = "2026-11-20") @Nullable
        LocalDate createdOn) {

    static MediumDraft of(Medium medium) {
        return new MediumDraft(
                medium.kind,
                medium.href,
                medium.mimeType,
                medium.width,
                medium.height,
                medium.duration,
                medium.headline,
                medium.focalPoint,
                medium.creditId,
                medium.supplierId,
                medium.createdOn);
    }
}
