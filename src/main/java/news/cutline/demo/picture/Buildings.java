package news.cutline.demo.picture;

import static news.cutline.demo.picture.Palette.mix;
import static news.cutline.demo.picture.Palette.thin;

import java.awt.Color;

/// What Northport is built of: gabled houses of brick and plaster, and a lighthouse.
final class Buildings {

    static final Color[] BY_DAY = {
        Palette.BRICK, Palette.CREAM, Palette.CORAL, mix(Palette.TEAL, Palette.CREAM, 0.55), Palette.SAND, Palette.PEACH
    };

    private static final Color LIT = new Color(0xffd98a);

    private Buildings() {}

    /// How a house looks: its walls, its roof, and how many of its windows are lit.
    record Style(Color wall, Color roof, double lit) {

        Style in(Color light, double share) {
            return new Style(mix(light, wall, share), mix(light, roof, share), lit);
        }
    }

    /// A house with its gable to the street, its foot at (x, base).
    static void house(Canvas canvas, double x, double base, double w, double h, Style style) {
        var gable = w * 0.62;
        var eaves = base - h;
        canvas.polygon(style.wall, x, base, x, eaves, x + w / 2, eaves - gable, x + w, eaves, x + w, base);
        canvas.polygon(
                thin(Palette.INK, 0.1),
                x + w * 0.72,
                base,
                x + w * 0.72,
                eaves - gable * 0.56,
                x + w,
                eaves,
                x + w,
                base);
        var trim = w * 0.075;
        canvas.line(
                style.roof,
                trim,
                x - trim,
                eaves + trim * 0.8,
                x + w / 2,
                eaves - gable,
                x + w + trim,
                eaves + trim * 0.8);
        windows(canvas, x, base, w, h, style);
        window(canvas, x + w / 2 - w * 0.07, eaves - gable * 0.5, w * 0.14, w * 0.2, style);
    }

    /// The same with steps up the gable, as merchants built them.
    static void stepped(Canvas canvas, double x, double base, double w, double h, Style style) {
        var step = w / 9;
        canvas.rectangle(style.wall, x, base - h, w, h);
        for (var level = 0; level < 4; level++) {
            canvas.rectangle(
                    style.wall,
                    x + level * step,
                    base - h - (level + 1) * step * 1.35,
                    w - 2 * level * step,
                    step * 1.5);
            canvas.rectangle(
                    style.roof,
                    x + level * step - 2,
                    base - h - (level + 1) * step * 1.35,
                    w - 2 * level * step + 4,
                    step * 0.22);
        }
        canvas.rectangle(thin(Palette.INK, 0.1), x + w * 0.74, base - h, w * 0.26, h);
        windows(canvas, x, base, w, h, style);
        window(canvas, x + w / 2 - w * 0.08, base - h - step * 3, w * 0.16, w * 0.22, style);
    }

    private static void windows(Canvas canvas, double x, double base, double w, double h, Style style) {
        var columns = w > 120 ? 3 : 2;
        var size = w / (columns * 2 + 1);
        var rows = (int) Math.max(1, Math.round(h / (size * 2.9)) - 1);
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                window(
                        canvas,
                        x + size * (1 + 2 * column),
                        base - h + size * 0.5 + row * (h - size * 2) / rows,
                        size,
                        size * 1.6,
                        style);
            }
        }
        canvas.rectangle(mix(style.roof, Palette.INK, 0.6), x + size * 1, base - size * 1.8, size, size * 1.8);
    }

    private static void window(Canvas canvas, double x, double y, double w, double h, Style style) {
        var isLit = canvas.chance(style.lit);
        var glass = isLit ? LIT : mix(Palette.DEEP, style.wall, style.lit > 0 ? 0.45 : 0.6);
        canvas.rectangle(mix(Palette.CREAM, style.wall, 0.35), x - w * 0.09, y - w * 0.09, w * 1.18, h + w * 0.18);
        canvas.rectangle(glass, x, y, w, h);
        canvas.line(mix(Palette.CREAM, style.wall, 0.35), w * 0.08, x + w / 2, y, x + w / 2, y + h);
        canvas.line(mix(Palette.CREAM, style.wall, 0.35), w * 0.08, x, y + h * 0.4, x + w, y + h * 0.4);
    }

    /// A street of houses, shoulder to shoulder.
    static void row(Canvas canvas, double from, double to, double base, double height, Color light, double share) {
        var lit = share > 0.35 ? 0.45 : 0.0;
        for (var x = from; x < to; ) {
            var w = height * canvas.between(0.52, 0.78);
            var h = height * canvas.between(0.72, 1.12);
            var wall = BY_DAY[canvas.random.nextInt(BY_DAY.length)];
            var roof = wall.equals(Palette.BRICK) ? Palette.CREAM : canvas.chance(0.6) ? Palette.RUST : Palette.DEEP;
            var style = new Style(wall, roof, lit).in(light, share);
            if (canvas.chance(0.3)) {
                stepped(canvas, x, base, w, h, style);
            } else {
                house(canvas, x, base, w, h, style);
            }
            x += w;
        }
    }

    /// A church with a pointed tower, far enough away to be flat.
    static void church(Canvas canvas, double x, double base, double size, Color color) {
        canvas.rectangle(color, x - size * 0.16, base - size * 1.3, size * 0.32, size * 1.3);
        canvas.polygon(
                color, x - size * 0.2, base - size * 1.28, x, base - size * 2.5, x + size * 0.2, base - size * 1.28);
        canvas.polygon(
                color,
                x,
                base,
                x,
                base - size * 0.7,
                x + size * 0.18,
                base - size * 1.02,
                x + size * 0.8,
                base - size * 1.02,
                x + size,
                base - size * 0.7,
                x + size,
                base);
    }

    /// A striped lighthouse, its foot at (x, base). Its lamp is at `base - 1.07 h`.
    static void lighthouse(Canvas canvas, double x, double base, double h, Color light, double share) {
        var foot = h * 0.13;
        var top = h * 0.075;
        for (var band = 0; band < 5; band++) {
            var low = band / 5.0;
            var high = (band + 1) / 5.0;
            var color = mix(light, band % 2 == 0 ? Palette.BRICK : Palette.SNOW, share);
            canvas.polygon(
                    color,
                    x - foot + (foot - top) * low,
                    base - h * low,
                    x - foot + (foot - top) * high,
                    base - h * high,
                    x + foot - (foot - top) * high,
                    base - h * high,
                    x + foot - (foot - top) * low,
                    base - h * low);
        }
        canvas.polygon(
                thin(Palette.NIGHT, 0.22),
                x + foot * 0.25,
                base,
                x + top * 0.25,
                base - h,
                x + top,
                base - h,
                x + foot,
                base);
        canvas.rectangle(mix(light, Palette.INK, share), x - top * 1.35, base - h * 1.015, top * 2.7, h * 0.022);
        canvas.rectangle(LIT, x - top * 0.7, base - h * 1.11, top * 1.4, h * 0.095);
        for (var bar = -1; bar <= 1; bar++) {
            canvas.rectangle(mix(light, Palette.INK, share), x + bar * top * 0.62 - 2, base - h * 1.11, 4, h * 0.095);
        }
        canvas.polygon(
                mix(light, Palette.RUST, share),
                x - top,
                base - h * 1.105,
                x,
                base - h * 1.19,
                x + top,
                base - h * 1.105);
        canvas.disc(mix(light, Palette.RUST, share), x, base - h * 1.19, top * 0.14);
    }

    /// A lamp on a post, and the light around it.
    static void lamp(Canvas canvas, double x, double base, double h, boolean isOn) {
        canvas.line(Palette.INK, h * 0.03, x, base, x, base - h);
        canvas.polygon(
                isOn ? LIT : Palette.MIST,
                x - h * 0.045,
                base - h,
                x - h * 0.07,
                base - h * 1.13,
                x + h * 0.07,
                base - h * 1.13,
                x + h * 0.045,
                base - h);
        canvas.line(Palette.INK, h * 0.025, x - h * 0.08, base - h * 1.13, x + h * 0.08, base - h * 1.13);
        if (isOn) {
            canvas.glow(thin(LIT, 0.75), x, base - h * 1.06, h * 0.7);
        }
    }
}
