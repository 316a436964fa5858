package news.cutline.demo.picture;

import static news.cutline.demo.picture.Palette.thin;

import java.awt.Color;
import java.awt.geom.Path2D;

/// The sea, calm and otherwise.
final class Water {

    private Water() {}

    /// Water from the horizon to `bottom` that shows what stands above it, broken by ripples which grow towards the
    /// viewer.
    static void mirror(Canvas canvas, int horizon, int bottom, Color near, double clearness) {
        var phase = canvas.between(0, 6.3);
        for (var y = horizon; y < bottom; y++) {
            var depth = (double) (y - horizon) / (bottom - horizon);
            var shift = (int) Math.round(Math.sin(Math.sqrt(y - horizon) * 4.2 + phase) * (1 + 9 * depth));
            var source = horizon - 1 - (int) ((y - horizon) * 1.05);
            var share = clearness * (1 - 0.55 * depth);
            for (var x = 0; x < canvas.width; x++) {
                canvas.copy(x + shift, Math.max(0, source), x, y, near, share);
            }
        }
    }

    /// Short bright strokes on the water around a light that stands above `x`.
    static void glitter(Canvas canvas, Color color, double x, double from, double to, double spread) {
        for (var count = 0; count < 26 + spread * 0.8; count++) {
            var depth = canvas.random.nextDouble();
            var y = from + (to - from) * depth * depth;
            var middle = x + canvas.random.nextGaussian() * spread * (0.25 + 0.75 * depth);
            var length = (8 + 46 * depth) * canvas.between(0.5, 1.3);
            canvas.rounded(thin(color, canvas.between(0.15, 0.6)), middle - length, y, 2 * length, 1.5 + 3 * depth);
        }
    }

    /// Long, thin lines of light all over the water.
    static void shimmer(Canvas canvas, Color color, double from, double to) {
        for (var count = 0; count < 120; count++) {
            var depth = canvas.random.nextDouble();
            var y = from + (to - from) * depth;
            var length = (20 + 90 * depth) * canvas.between(0.4, 1.2);
            canvas.rounded(
                    thin(color, canvas.between(0.08, 0.3)),
                    canvas.between(-50, canvas.width),
                    y,
                    length,
                    1.5 + 2.5 * depth);
        }
    }

    /// A line of waves that break: pointed crests with foam along them.
    static void breakers(Canvas canvas, double base, double height, double length, Color water) {
        var crest = new Path2D.Double();
        var x = -canvas.between(0, length);
        crest.moveTo(x, base);
        while (x < canvas.width + length) {
            var rise = height * canvas.between(0.6, 1.1);
            var run = length * canvas.between(0.8, 1.2);
            crest.curveTo(x + run * 0.35, base, x + run * 0.42, base - rise, x + run * 0.62, base - rise);
            crest.curveTo(x + run * 0.56, base - rise * 0.6, x + run * 0.74, base, x + run, base);
            x += run;
        }
        var body = new Path2D.Double(crest);
        body.lineTo(x, canvas.height);
        body.lineTo(-2 * length, canvas.height);
        body.closePath();
        canvas.fill(
                Canvas.fade(base - height, Palette.mix(water, Palette.MIST, 0.62), base + height * 0.6, water), body);
        canvas.stroke(thin(Palette.SNOW, 0.75), height / 14, crest);
    }

    /// Spots of foam along a height.
    static void spray(Canvas canvas, double x, double y, double spread, int drops) {
        for (var count = 0; count < drops; count++) {
            canvas.disc(
                    thin(Palette.SNOW, canvas.between(0.3, 0.85)),
                    x + canvas.random.nextGaussian() * spread,
                    y - Math.abs(canvas.random.nextGaussian()) * spread * 0.9,
                    canvas.between(1, 5));
        }
    }
}
