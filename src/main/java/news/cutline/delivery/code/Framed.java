package news.cutline.delivery.code;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.html.OneLine;

/// A page of ours that goes into a frame, as far as the code that puts it there must know it.
///
/// @param title what it shows, for those who cannot see it
/// @param creditLine who must be named with it, where there is somebody
/// @param width of the frame, in pixels
/// @param height of a frame of this width
public record Framed(URI page, String title, @Nullable String creditLine, int width, int height) {

    /// Both stand in one line with words of others.
    public Framed {
        title = OneLine.of(title);
        creditLine = creditLine == null ? null : OneLine.of(creditLine);
    }

    /// Whether somebody asked for this width, so that it counts where the place would give another.
    boolean hasOwnWidth() {
        return width != Pasting.USUAL_WIDTH;
    }
}
