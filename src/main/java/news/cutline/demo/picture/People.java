package news.cutline.demo.picture;

import static news.cutline.demo.picture.Palette.mix;
import static news.cutline.demo.picture.Palette.thin;

import java.awt.Color;
import java.awt.geom.Ellipse2D;

/// Small figures without faces, and what they ride.
final class People {

    static final Color[] CLOTHES = {
        Palette.CORAL,
        Palette.DEEP,
        Palette.GOLD,
        Palette.TEAL,
        Palette.PLUM,
        Palette.CREAM,
        Palette.PINE,
        Palette.BRICK
    };

    private static final Color[] SKIN = {
        new Color(0xf0c39c), new Color(0xc98d63), new Color(0x8a5a3c), new Color(0xe5ae86)
    };

    private People() {}

    /// Somebody who stands at (x, base).
    static void standing(Canvas canvas, double x, double base, double h, Color coat) {
        var skin = SKIN[canvas.random.nextInt(SKIN.length)];
        canvas.oval(thin(Palette.NIGHT, 0.16), x + h * 0.06, base, h * 0.2, h * 0.03);
        legs(canvas, x, base, h, h * 0.07);
        canvas.blob(
                coat,
                x - h * 0.1,
                base - h * 0.77,
                x + h * 0.1,
                base - h * 0.77,
                x + h * 0.15,
                base - h * 0.36,
                x - h * 0.15,
                base - h * 0.36);
        canvas.line(
                mix(Palette.NIGHT, coat, 0.18), h * 0.06, x + h * 0.1, base - h * 0.71, x + h * 0.15, base - h * 0.45);
        canvas.line(
                mix(Palette.NIGHT, coat, 0.18), h * 0.06, x - h * 0.1, base - h * 0.71, x - h * 0.15, base - h * 0.45);
        head(canvas, x, base - h * 0.88, h * 0.095, skin);
    }

    /// Somebody who runs, to the right where `h` is positive.
    static void running(Canvas canvas, double x, double base, double h, Color shirt) {
        canvas.oval(thin(Palette.NIGHT, 0.25), x, base, Math.abs(h) * 0.26, Math.abs(h) * 0.03);
        canvas.at(x, base, h / 100, 0, () -> {
            canvas.line(Palette.INK, 8, -2, -44, 14, -26, 8, -2);
            canvas.line(Palette.INK, 8, -2, -44, -14, -22, -32, -18);
            canvas.line(shirt, 19, 4, -68, -2, -48);
            canvas.line(SKIN[1], 6, 8, -72, 24, -58, 32, -66);
            canvas.line(SKIN[1], 6, 2, -72, -14, -62, -18, -48);
            head(canvas, 9, -88, 9, SKIN[canvas.random.nextInt(SKIN.length)]);
        });
    }

    /// Somebody on a bicycle, to the right where `scale` is positive. About 170 pixels long at scale 1.
    static void cyclist(Canvas canvas, double x, double base, double scale, Color coat) {
        canvas.oval(thin(Palette.NIGHT, 0.22), x, base, 90 * Math.abs(scale), 7 * Math.abs(scale));
        canvas.at(x, base, scale, 0, () -> {
            bicycle(canvas, Palette.INK);
            canvas.line(Palette.DEEP, 13, -24, -88, 14, -62, 4, -30);
            canvas.line(coat, 27, -20, -100, 4, -138);
            canvas.line(mix(Palette.NIGHT, coat, 0.15), 10, 6, -136, 22, -104, 44, -98);
            head(canvas, 14, -168, 16, SKIN[0]);
            canvas.polygon(Palette.GOLD, -4, -172, 2, -188, 24, -190, 34, -172);
        });
    }

    /// A bicycle around the origin.
    static void bicycle(Canvas canvas, Color frame) {
        for (var wheel : new int[] {-52, 52}) {
            canvas.stroke(Palette.INK, 5, new Ellipse2D.Double(wheel - 32, -66, 64, 64));
            canvas.stroke(thin(Palette.INK, 0.3), 2, new Ellipse2D.Double(wheel - 28, -62, 56, 56));
        }
        canvas.line(frame, 6, -52, -34, -26, -78, 38, -78, 2, -34, -52, -34);
        canvas.line(frame, 6, -26, -78, 2, -34);
        canvas.line(frame, 6, 52, -34, 36, -94, 50, -98);
        canvas.line(Palette.RUST, 8, -38, -86, -14, -86);
    }

    private static void legs(Canvas canvas, double x, double base, double h, double apart) {
        canvas.line(Palette.INK, h * 0.075, x - apart * 0.7, base - h * 0.4, x - apart, base - h * 0.02);
        canvas.line(Palette.INK, h * 0.075, x + apart * 0.7, base - h * 0.4, x + apart, base - h * 0.02);
    }

    private static void head(Canvas canvas, double x, double y, double radius, Color skin) {
        var hair = canvas.chance(0.3) ? Palette.GOLD : canvas.chance(0.5) ? Palette.RUST : Palette.INK;
        canvas.disc(hair, x - radius * 0.12, y - radius * 0.18, radius * 1.06);
        canvas.disc(skin, x + radius * 0.1, y + radius * 0.12, radius * 0.9);
    }
}
