package news.cutline.page.oembed;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.code.FrameHeight;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// How much room there is, in pixels.
record AskedSize(int width, int height) {

    /// Nothing of ours can be read in less.
    private static final int SMALLEST = 200;

    /// Of a frame that has all the room that it wants.
    private static final int USUAL_WIDTH = 600;

    private static final int STEP = 20;

    private static final int UNBOUNDED = Integer.MAX_VALUE;
    private static final Pattern POSITIVE = Pattern.compile("[1-9][0-9]{0,18}");
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    static AskedSize of(@Nullable String maxwidth, @Nullable String maxheight) {
        return new AskedSize(read("maxwidth", maxwidth), read("maxheight", maxheight));
    }

    /// The widest frame that has room for all of its words; empty where none has. A narrower one may be a taller one.
    Optional<AskedSize> widest(FrameHeight frame) {
        return IntStream.iterate(Math.min(width, USUAL_WIDTH), narrow -> narrow >= SMALLEST, narrow -> narrow - STEP)
                .mapToObj(narrow -> new AskedSize(narrow, frame.at(narrow)))
                .filter(fitting -> fitting.height <= height)
                .findFirst();
    }

    boolean fits(int otherWidth, int otherHeight) {
        return otherWidth <= width && otherHeight <= height;
    }

    private static int read(String name, @Nullable String text) {
        if (text == null) {
            return UNBOUNDED;
        }
        if (!POSITIVE.matcher(text).matches() || new BigInteger(text).compareTo(LARGEST) > 0) {
            throw new ProblemException(
                    ProblemType.MALFORMED_REQUEST, "The parameter " + name + " must be a positive integer.");
        }
        return (int) Math.min(Long.parseLong(text), UNBOUNDED);
    }
}
