package news.cutline.demo.picture;

import java.awt.Shape;
import java.awt.geom.Path2D;

/// Outlines without corners.
final class Curves {

    private static final int STEP = 8;

    private Curves() {}

    /// Closed, through all points, by Catmull-Rom splines.
    static Shape closed(double... points) {
        var count = points.length / 2;
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (var index = 0; index < count; index++) {
            curve(path, points, index, count);
        }
        path.closePath();
        return path;
    }

    /// Open, through all points; the ends are met straight on.
    static Path2D open(double... points) {
        var padded = new double[points.length + 4];
        System.arraycopy(points, 0, padded, 2, points.length);
        System.arraycopy(points, 0, padded, 0, 2);
        System.arraycopy(points, points.length - 2, padded, points.length + 2, 2);
        var path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (var index = 1; index < padded.length / 2 - 2; index++) {
            curve(path, padded, index, padded.length / 2);
        }
        return path;
    }

    private static void curve(Path2D path, double[] points, int index, int count) {
        var x = new double[4];
        var y = new double[4];
        for (var step = 0; step < 4; step++) {
            var point = Math.floorMod(index + step - 1, count);
            x[step] = points[2 * point];
            y[step] = points[2 * point + 1];
        }
        path.curveTo(
                x[1] + (x[2] - x[0]) / 6,
                y[1] + (y[2] - y[0]) / 6,
                x[2] - (x[3] - x[1]) / 6,
                y[2] - (y[3] - y[1]) / 6,
                x[2],
                y[2]);
    }

    /// Land or water from a wavy edge down to the bottom of the picture.
    ///
    /// @param swell how far the edge rises and falls
    /// @param length of its longest waves
    static Path2D ridge(Canvas canvas, double base, double swell, double length) {
        var phases = new double[] {canvas.between(0, 6.3), canvas.between(0, 6.3), canvas.between(0, 6.3)};
        var path = new Path2D.Double();
        path.moveTo(-STEP, canvas.height);
        for (var x = -STEP; x <= canvas.width + STEP; x += STEP) {
            var turn = 2 * Math.PI * x / length;
            var wave = 0.6 * Math.sin(turn + phases[0])
                    + 0.3 * Math.sin(2.3 * turn + phases[1])
                    + 0.1 * Math.sin(5.1 * turn + phases[2]);
            path.lineTo(x, base + swell * wave);
        }
        path.lineTo(canvas.width + STEP, canvas.height);
        path.closePath();
        return path;
    }
}
