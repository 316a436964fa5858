package news.cutline.embed.provider;

import org.jspecify.annotations.Nullable;

import news.cutline.embed.Player;

/// The space that a player needs: a ratio, or a height in pixels whatever its width.
record Shape(@Nullable Integer width, @Nullable Integer height) {

    private static final String UNKNOWN = "-";

    static Shape of(String text) {
        var sides = text.split(":", 2);
        if (text.equals(UNKNOWN)) {
            return new Shape(null, null);
        }
        return sides.length == 1
                ? new Shape(null, Integer.valueOf(text))
                : new Shape(Integer.valueOf(sides[0]), Integer.valueOf(sides[1]));
    }

    Player player(String src) {
        return new Player(src, width, height);
    }
}
