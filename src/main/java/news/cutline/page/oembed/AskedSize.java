package news.cutline.page.oembed;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// How much room there is, in pixels.
record AskedSize(int width, int height) {

    /// Nothing of ours can be read in less.
    private static final int SMALLEST = 200;

    private static final int UNBOUNDED = Integer.MAX_VALUE;
    private static final Pattern POSITIVE = Pattern.compile("[1-9][0-9]{0,18}");

    static AskedSize of(@Nullable String maxwidth, @Nullable String maxheight) {
        return new AskedSize(read("maxwidth", maxwidth), read("maxheight", maxheight));
    }

    boolean fitsEmbed() {
        return width >= SMALLEST && height >= SMALLEST;
    }

    boolean fits(int otherWidth, int otherHeight) {
        return otherWidth <= width && otherHeight <= height;
    }

    private static int read(String name, @Nullable String text) {
        if (text == null) {
            return UNBOUNDED;
        }
        if (!POSITIVE.matcher(text).matches()) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST, "The parameter " + name + " must be a positive integer.");
        }
        return (int) Math.min(Long.parseLong(text), UNBOUNDED);
    }
}
