package news.cutline.delivery.code;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// Words of a page in a frame, as far as they take room.
///
/// @param around the empty space and the rules above and below them, in pixels
record Words(Type type, String text, int around) {

    /// Between the words and both edges of the page, in pixels.
    private static final int MARGINS = 34;

    /// The letters from which on the usual fonts make all as wide as they are high.
    private static final int WIDE_LETTERS = 0x2E80;

    /// Those of Cyrillic are wider than Latin ones, by this factor.
    private static final double CYRILLIC = 1.12;

    /// How `frame.css` sets words: it lets headlines grow with the page.
    enum Type {
        SMALL(13, 0, 13, 0.53, 1.4),
        TEXT(16, 0, 16, 0.48, 1.45),
        TITLE(14.4, 0.01, 22, 0.55, 1.18),
        HEADLINE(16, 0.016, 28, 0.55, 1.18);

        private final double least;
        private final double growth;
        private final double most;

        /// The width of a letter as a part of its size: that of the wider ones of the usual fonts.
        private final double letter;

        private final double line;

        Type(double least, double growth, double most, double letter, double line) {
            this.least = least;
            this.growth = growth;
            this.most = most;
            this.letter = letter;
            this.line = line;
        }

        private double size(int width) {
            return Math.min(least + growth * width, most);
        }

        /// As a part of its size.
        private double width(int point) {
            if (point >= WIDE_LETTERS) {
                return 1;
            }
            return Character.UnicodeScript.of(point) == Character.UnicodeScript.CYRILLIC ? letter * CYRILLIC : letter;
        }
    }

    /// Nothing where there are none.
    static Stream<Words> of(Type type, @Nullable String text, int around) {
        return Stream.ofNullable(text).map(words -> new Words(type, words, around));
    }

    /// Their height in a page of this width. A line ends with a whole word, so that some of it stays empty.
    double heightAt(int width) {
        var size = type.size(width);
        var letters = text.codePoints().mapToDouble(type::width).sum();
        var lines = Math.ceil(letters * size / (width - MARGINS - 2 * size));
        return lines * size * type.line + around;
    }
}
