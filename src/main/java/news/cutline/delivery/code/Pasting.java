package news.cutline.delivery.code;

import org.jspecify.annotations.Nullable;

/// How somebody wants to paste it.
///
/// @param key the publishable one of the partner whose pages show it; null for everybody's
/// @param width of the frame, in pixels
/// @param isPinned whether the script must stay the one that it is now: nobody can mend it there any more
public record Pasting(@Nullable String key, int width, boolean isPinned) {

    public static final int NARROWEST = 200;
    public static final int USUAL_WIDTH = 600;
    public static final int WIDEST = 1_200;

    /// As the API offers it to everybody.
    public static Pasting usual() {
        return new Pasting(null, USUAL_WIDTH, false);
    }
}
