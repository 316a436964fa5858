package news.cutline.delivery.code;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/// A page of ours that goes into a frame, as far as the code that puts it there must know it.
///
/// @param title what it shows, for those who cannot see it
/// @param creditLine who must be named with it, where there is somebody
/// @param height in pixels, of a frame that is [#WIDTH] wide
public record Framed(URI page, String title, @Nullable String creditLine, int height) {

    public static final int WIDTH = 600;

    /// What stands around a picture or a player: caption and credit.
    private static final int WORDS = 96;

    private static final int TALLEST = 1_000;

    /// How tall the frame of something is that has this shape; 16:9 where nobody knows.
    public static int heightOf(@Nullable Integer width, @Nullable Integer height) {
        var shaped = width == null || height == null ? WIDTH * 9 / 16 : Math.round((float) WIDTH * height / width);
        return Math.min(shaped + WORDS, TALLEST);
    }
}
