package news.cutline.demo.picture;

import java.awt.Color;

/// The few colours that all pictures are mixed from, so that they look like one town.
final class Palette {

    static final Color NIGHT = new Color(0x131d33);
    static final Color INK = new Color(0x1f2d46);
    static final Color DEEP = new Color(0x2b4666);
    static final Color SEA = new Color(0x42718a);
    static final Color TEAL = new Color(0x6aa5a6);
    static final Color MIST = new Color(0xb9d4d2);
    static final Color CREAM = new Color(0xfcefd8);
    static final Color SNOW = new Color(0xf7f5f0);
    static final Color SAND = new Color(0xedd3a4);
    static final Color DUNE = new Color(0xd8b27b);
    static final Color GOLD = new Color(0xf8c968);
    static final Color PEACH = new Color(0xf6b48f);
    static final Color CORAL = new Color(0xe5836a);
    static final Color BRICK = new Color(0xb4533d);
    static final Color RUST = new Color(0x7f372d);
    static final Color PLUM = new Color(0x5a3f5c);
    static final Color MOSS = new Color(0x7d9659);
    static final Color PINE = new Color(0x3a5a4d);

    private Palette() {}

    /// `share` of the one, the rest of the other.
    static Color mix(Color one, Color other, double share) {
        return new Color(
                mix(one.getRed(), other.getRed(), share),
                mix(one.getGreen(), other.getGreen(), share),
                mix(one.getBlue(), other.getBlue(), share),
                mix(one.getAlpha(), other.getAlpha(), share));
    }

    static Color thin(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }
}
