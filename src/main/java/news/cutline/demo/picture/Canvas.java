package news.cutline.demo.picture;

import static news.cutline.demo.picture.Palette.thin;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A sheet of paper and a brush. Lengths are pixels, from the upper left corner.
final class Canvas {

    static {
        // A server has no screen, and a developer's machine need not show that somebody is drawing.
        System.setProperty("java.awt.headless", "true");
    }

    final int width;
    final int height;

    /// Where everything comes from that looks accidental.
    final Random random;

    private final BufferedImage image;
    private final int[] pixels;
    private final Graphics2D brush;

    Canvas(int width, int height, long seed) {
        this.width = width;
        this.height = height;
        random = new Random(seed);
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    void fill(Paint paint, Shape shape) {
        brush.setPaint(paint);
        brush.fill(shape);
    }

    void rectangle(Paint paint, double x, double y, double w, double h) {
        fill(paint, new Rectangle2D.Double(x, y, w, h));
    }

    void rounded(Paint paint, double x, double y, double w, double h) {
        var arc = Math.min(w, h);
        fill(paint, new RoundRectangle2D.Double(x, y, w, h, arc, arc));
    }

    void disc(Paint paint, double x, double y, double radius) {
        oval(paint, x, y, radius, radius);
    }

    void oval(Paint paint, double x, double y, double horizontal, double vertical) {
        fill(paint, new Ellipse2D.Double(x - horizontal, y - vertical, 2 * horizontal, 2 * vertical));
    }

    /// A polygon through x and y in turn.
    void polygon(Paint paint, double... points) {
        fill(paint, path(points));
    }

    /// A closed, soft outline through x and y in turn.
    void blob(Paint paint, double... points) {
        fill(paint, Curves.closed(points));
    }

    void line(Color color, double thickness, double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (var index = 2; index < points.length; index += 2) {
            path.lineTo(points[index], points[index + 1]);
        }
        stroke(color, thickness, path);
    }

    void stroke(Color color, double thickness, Shape shape) {
        brush.setPaint(color);
        brush.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        brush.draw(shape);
    }

    /// A light that fades with the distance.
    void glow(Color color, double x, double y, double radius) {
        disc(
                new RadialGradientPaint((float) x, (float) y, (float) radius, new float[] {0, 0.35f, 1}, new Color[] {
                    color, thin(color, color.getAlpha() / 255.0 * 0.35), thin(color, 0)
                }),
                x,
                y,
                radius);
    }

    /// The sky or a wall of it: colours from the top to `bottom`, at even distances.
    void sky(double bottom, Color... colors) {
        var fractions = new float[colors.length];
        for (var index = 0; index < colors.length; index++) {
            fractions[index] = (float) index / (colors.length - 1);
        }
        rectangle(new LinearGradientPaint(0, 0, 0, (float) bottom, fractions, colors), 0, 0, width, bottom);
    }

    /// Paint that changes from `top` at one height to `bottom` at another.
    static Paint fade(double from, Color top, double to, Color bottom) {
        return new GradientPaint(0, (float) from, top, 0, (float) to, bottom);
    }

    /// A number between these two.
    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /// Paints something moved, turned and scaled, with its own origin at (x, y).
    void at(double x, double y, double scale, double turn, Runnable painting) {
        var before = brush.getTransform();
        var moved = AffineTransform.getTranslateInstance(x, y);
        moved.scale(Math.abs(scale), Math.abs(scale));
        moved.rotate(turn);
        if (scale < 0) {
            moved.scale(-1, 1);
        }
        brush.transform(moved);
        painting.run();
        brush.setTransform(before);
    }

    /// Paints only inside of a shape.
    void inside(Shape shape, Runnable painting) {
        var before = brush.getClip();
        brush.clip(shape);
        painting.run();
        brush.setClip(before);
    }

    /// Copies a pixel, mixed with a colour.
    void copy(int fromX, int fromY, int toX, int toY, Color tint, double share) {
        var from = pixels[fromY * width + Math.clamp(fromX, 0, width - 1)];
        var tone = tint.getRGB();
        var mixed = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            mixed |= (int) Math.round((from >> shift & 0xff) * share + (tone >> shift & 0xff) * (1 - share)) << shift;
        }
        pixels[toY * width + toX] = mixed;
    }

    /// Short light and dark strokes, as of paper that is not quite smooth; few, because each makes the file larger.
    void texture() {
        for (var count = 0; count < width * height / 2600; count++) {
            var x = between(0, width);
            var y = between(0, height);
            var length = between(2, 9);
            line(thin(chance(0.5) ? Color.WHITE : Color.BLACK, 0.035), 1.3, x, y, x + length, y + between(-1, 1));
        }
    }

    byte[] png() {
        brush.dispose();
        var bytes = new ByteArrayOutputStream(300_000);
        // Given a plain stream, ImageIO would go by way of a file.
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory takes what is written to it", impossible);
        }
        return bytes.toByteArray();
    }

    static Path2D path(double... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (var index = 2; index < points.length; index += 2) {
            path.lineTo(points[index], points[index + 1]);
        }
        path.closePath();
        return path;
    }
}
