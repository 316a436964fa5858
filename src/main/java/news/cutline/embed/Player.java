package news.cutline.embed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.WebAddress;

/// The page that goes into a frame. Width and height say its shape; it is scaled to the place it gets.
@Schema(name = "Player")
public record Player(
        @NotNull
        @WebAddress
        @Pattern(regexp = "https://[\\s\\S]*", message = "must be an https address")
        @Schema(examples = "https://player.example.org/v/42")
        String src,

        @Min(1) @Max(10_000) @Schema(examples = "16") @Nullable
        Integer width,

        @Min(1) @Max(10_000) @Schema(examples = "9") @Nullable
        Integer height) {}
