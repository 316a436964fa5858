package news.cutline.delivery.code;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/// A page of ours that goes into a frame, as far as the code that puts it there must know it.
///
/// @param title what it shows, for those who cannot see it
/// @param creditLine who must be named with it, where there is somebody
/// @param width of the frame, in pixels
/// @param height of a frame of this width
public record Framed(URI page, String title, @Nullable String creditLine, int width, int height) {

    /// What stands around a picture or a player: caption and credit.
    private static final int WORDS = 96;

    private static final int TALLEST = 1_000;

    /// How tall a frame of this width is around something of this shape; 16:9 where nobody knows.
    public static int heightOf(int frameWidth, @Nullable Integer width, @Nullable Integer height) {
        var shaped =
                width == null || height == null ? frameWidth * 9 / 16 : Math.round((float) frameWidth * height / width);
        return Math.min(shaped + WORDS, TALLEST);
    }

    /// Whether somebody asked for this width, so that it counts where the place would give another.
    boolean hasOwnWidth() {
        return width != Pasting.USUAL_WIDTH;
    }
}
