package news.cutline.platform.html;

/// Somebody's text as one line among ours, in a title or an attribute: it can neither break the line, nor turn the
/// direction in which what follows is read, nor hold what XML cannot.
public final class OneLine {

    private static final char ISOLATE_END = '\u2069';

    private OneLine() {}

    public static String of(String text) {
        var line = new StringBuilder(text.length());
        var open = 0;
        for (var point : text.codePoints().toArray()) {
            if (Character.isWhitespace(point) || Character.isISOControl(point) || point == 0x2028 || point == 0x2029) {
                line.append(' ');
            } else if (point == ISOLATE_END) {
                open -= appendEnd(line, open);
            } else if (isShown(point)) {
                open += isIsolate(point) ? 1 : 0;
                line.appendCodePoint(point);
            }
        }
        return line.append(String.valueOf(ISOLATE_END).repeat(open))
                .toString()
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /// The end of an isolate that this text did not begin is left out.
    private static int appendEnd(StringBuilder line, int open) {
        if (open > 0) {
            line.append(ISOLATE_END);
            return 1;
        }
        return 0;
    }

    private static boolean isIsolate(int point) {
        return point >= 0x2066 && point <= 0x2068;
    }

    /// Embeddings and overrides go on to the end of the paragraph where nothing ends them, and isolates do all that
    /// anybody needs them for.
    private static boolean isShown(int point) {
        var isEmbedding = point >= 0x202A && point <= 0x202E;
        var isSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !isEmbedding && !isSurrogate && point != 0xFFFE && point != 0xFFFF;
    }
}
