package news.cutline.media.medium;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The point that must stay in sight when a picture is cropped, from the top left, as parts of its width and height.
@Schema(name = "FocalPoint")
public record FocalPoint(
        @NotNull @DecimalMin("0") @DecimalMax("1") @Schema(examples = "0.5")
        Double x,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Schema(examples = "0.3")
        Double y) {}
