package news.cutline.embed;

import java.net.URI;
import java.util.Locale;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.WebAddress;

/// The page that goes into a frame. Width and height say its shape; it is scaled to the place it gets. A height alone
/// is one in pixels, whatever the width.
@Schema(
        name = "Player",
        description = "The page that goes into a frame. `width` and `height` say its shape, to be scaled to the place"
                + " that it gets; a `height` alone is one in pixels, whatever the width.")
public record Player(
        @NotNull
        @WebAddress
        @Pattern(regexp = "https://[\\s\\S]*", message = "must be an https address")
        @Schema(examples = "https://player.example.org/v/42")
        String src,

        @Min(1) @Max(10_000) @Schema(examples = "16") @Nullable
        Integer width,

        @Min(1) @Max(10_000) @Schema(examples = "9") @Nullable
        Integer height) {

    /// The origin of the page, and so the one that whoever shows it must allow in frames.
    public String origin() {
        var address = URI.create(src);
        return "https://" + address.getRawAuthority().toLowerCase(Locale.ROOT);
    }

    /// The same page in the shape of another, if that has one.
    public Player shapedAs(Player other) {
        return other.width == null && other.height == null ? this : new Player(src, other.width, other.height);
    }
}
