package news.cutline.demo.picture;

import static news.cutline.demo.picture.Palette.mix;
import static news.cutline.demo.picture.Palette.thin;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/// Clouds, trees, grass, birds and seals.
final class Nature {

    private Nature() {}

    /// A flat cloud of rounded bars.
    static void cloud(Canvas canvas, double x, double y, double w, Color color) {
        var thickness = w * 0.085;
        for (var layer = 0; layer < 4; layer++) {
            var length = w * canvas.between(0.45, 0.95) * (1 - Math.abs(layer - 2.2) * 0.16);
            canvas.rounded(
                    color,
                    x - length / 2 + w * canvas.between(-0.16, 0.16),
                    y + (layer - 2) * thickness * 0.8,
                    length,
                    thickness);
        }
    }

    /// A heap of rounded puffs with a flat bottom.
    static void cumulus(Canvas canvas, double x, double y, double w, Color light, Color shade) {
        var puffs = new double[][] {{-0.36, 0.1}, {-0.2, 0.17}, {0.02, 0.23}, {0.22, 0.16}, {0.38, 0.09}};
        canvas.inside(new Rectangle2D.Double(x - w, y - w, 2 * w, w), () -> {
            var paint = Canvas.fade(y - w * 0.35, light, y, shade);
            for (var puff : puffs) {
                canvas.disc(paint, x + w * puff[0], y - w * puff[1] * 0.4, w * puff[1]);
            }
        });
    }

    static void stars(Canvas canvas, double bottom) {
        for (var count = 0; count < 130; count++) {
            canvas.disc(
                    thin(Palette.CREAM, canvas.between(0.25, 0.95)),
                    canvas.between(0, canvas.width),
                    canvas.between(0, bottom),
                    canvas.between(0.8, 2.2));
        }
    }

    static void gull(Canvas canvas, double x, double y, double scale, Color color) {
        canvas.at(x, y, scale, 0, () -> {
            canvas.fill(color, Curves.closed(0, 4, -16, -10, -44, -16, -66, -6, -42, -9, -18, -1, 0, 12));
            canvas.fill(color, Curves.closed(0, 4, 16, -12, 42, -22, 64, -14, 42, -14, 18, -1, 0, 12));
            canvas.oval(color, 2, 7, 12, 5);
        });
    }

    /// A round tree, its foot at (x, base).
    static void tree(Canvas canvas, double x, double base, double h, Color leaves, Color trunk) {
        canvas.line(trunk, h * 0.07, x, base, x, base - h * 0.5);
        canvas.line(trunk, h * 0.035, x, base - h * 0.34, x - h * 0.13, base - h * 0.52);
        canvas.line(trunk, h * 0.035, x, base - h * 0.38, x + h * 0.14, base - h * 0.54);
        for (var count = 0; count < 11; count++) {
            var turn = count * 2.4;
            var distance = h * 0.085 * Math.sqrt(count);
            var shade = mix(Palette.CREAM, leaves, Math.max(0, 0.18 - count * 0.016));
            canvas.disc(
                    count % 3 == 1 ? mix(Palette.INK, leaves, 0.13) : shade,
                    x + distance * Math.cos(turn),
                    base - h * 0.68 + distance * Math.sin(turn) * 0.8,
                    h * 0.185);
        }
    }

    /// Blades of grass that bend with the wind.
    static void grass(Canvas canvas, double x, double base, double h, Color color) {
        for (var blade = 0; blade < 13; blade++) {
            var foot = x + (blade - 6) * h * 0.045;
            var bend = h * canvas.between(0.15, 0.75) + (blade - 6) * h * 0.05;
            var tip = base - h * canvas.between(0.6, 1.05);
            canvas.stroke(
                    mix(Palette.GOLD, color, canvas.between(0, 0.35)),
                    Math.max(1.4, h * 0.022),
                    Curves.open(foot, base, foot + bend * 0.25, base - (base - tip) * 0.6, foot + bend, tip));
        }
    }

    /// A seal at rest, about 330 pixels long at scale 1, its head to the right.
    static void seal(Canvas canvas, double x, double y, double scale, Color fur) {
        canvas.at(x, y, scale, 0, () -> {
            canvas.oval(thin(Palette.PLUM, 0.28), 0, 4, 185, 15);
            canvas.blob(
                    Canvas.fade(-110, mix(Palette.CREAM, fur, 0.3), 10, mix(Palette.INK, fur, 0.25)),
                    -196,
                    -44,
                    -150,
                    -22,
                    -96,
                    -52,
                    -10,
                    -82,
                    66,
                    -88,
                    112,
                    -128,
                    152,
                    -134,
                    178,
                    -108,
                    172,
                    -84,
                    146,
                    -66,
                    132,
                    -26,
                    60,
                    6,
                    -60,
                    8,
                    -140,
                    -2,
                    -186,
                    -16,
                    -208,
                    -12);
            canvas.fill(mix(Palette.INK, fur, 0.35), Curves.closed(56, -14, 96, -30, 108, -12, 78, 10, 40, 14));
            canvas.disc(Palette.NIGHT, 150, -111, 6);
            canvas.disc(Palette.SNOW, 152, -113, 2);
            canvas.oval(Palette.NIGHT, 178, -103, 5, 4);
            for (var whisker = 0; whisker < 3; whisker++) {
                canvas.line(thin(Palette.SNOW, 0.8), 1.5, 168, -94 + whisker * 3, 194, -90 + whisker * 9);
            }
            for (var spot = 0; spot < 12; spot++) {
                canvas.oval(thin(Palette.INK, 0.16), canvas.between(-90, 80), canvas.between(-62, -20), 7, 4);
            }
        });
    }

    /// A sheep, as seen from far away.
    static void sheep(Canvas canvas, double x, double base, double size) {
        canvas.line(Palette.INK, size * 0.1, x - size * 0.25, base - size * 0.3, x - size * 0.25, base);
        canvas.line(Palette.INK, size * 0.1, x + size * 0.2, base - size * 0.3, x + size * 0.2, base);
        canvas.oval(Palette.SNOW, x, base - size * 0.45, size * 0.5, size * 0.3);
        canvas.oval(Palette.INK, x + size * 0.5, base - size * 0.5, size * 0.16, size * 0.13);
    }
}
