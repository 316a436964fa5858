package news.cutline.demo.picture;

import static news.cutline.demo.picture.Palette.mix;
import static news.cutline.demo.picture.Palette.thin;

import java.awt.Color;

/// What floats in Northport.
final class Boats {

    private Boats() {}

    /// A shrimp boat with its booms up, its waterline at (x, y), heading to the right. About 300 pixels long at scale
    /// 1.
    static void cutter(Canvas canvas, double x, double y, double scale, Color hull, Color light, double share) {
        var dark = mix(light, Palette.INK, share);
        var white = mix(light, Palette.SNOW, share);
        canvas.at(x, y, scale, 0, () -> {
            canvas.line(dark, 5, -20, -40, -20, -235);
            canvas.line(dark, 4, -20, -60, -105, -215);
            canvas.line(dark, 4, -20, -60, 65, -215);
            canvas.line(thin(dark, 0.8), 2, -20, -232, -140, -40, -20, -232, 135, -62);
            canvas.line(thin(dark, 0.8), 2, -105, -215, -20, -228, 65, -215);
            canvas.fill(thin(dark, 0.55), Curves.closed(-104, -213, -72, -150, -44, -78, -86, -92, -118, -120));
            canvas.rectangle(white, 8, -98, 66, 56);
            canvas.rectangle(mix(light, Palette.BRICK, share), 2, -106, 78, 10);
            for (var window = 0; window < 3; window++) {
                canvas.rectangle(mix(light, Palette.GOLD, share * 0.7), 15 + window * 19, -88, 13, 17);
            }
            canvas.blob(
                    mix(light, hull, share),
                    -146,
                    -44,
                    -60,
                    -40,
                    40,
                    -42,
                    118,
                    -58,
                    152,
                    -74,
                    128,
                    -18,
                    104,
                    6,
                    0,
                    8,
                    -128,
                    6);
            canvas.fill(
                    white,
                    Curves.open(
                            -146, -43, -60, -37, 40, -39, 118, -55, 152, -73, 118, -46, 40, -30, -60, -28, -143, -33));
            canvas.disc(mix(light, Palette.CORAL, share), -116, -22, 9);
            canvas.disc(mix(light, Palette.CORAL, share), -88, -20, 9);
        });
    }

    /// A small boat with a sail.
    static void dinghy(Canvas canvas, double x, double y, double scale, Color sail) {
        canvas.at(x, y, scale, 0, () -> {
            canvas.line(Palette.INK, 3, 0, -8, 0, -125);
            canvas.fill(sail, Curves.closed(4, -122, 30, -80, 66, -18, 34, -16, 4, -16));
            canvas.fill(mix(sail, Palette.SNOW, 0.5), Curves.closed(-4, -112, -22, -64, -42, -18, -20, -17, -4, -17));
            canvas.blob(Palette.RUST, -52, -12, 0, -9, 66, -13, 48, 4, 0, 6, -40, 4);
        });
    }

    /// A white ferry, its waterline at (x, y), heading to the left. About 700 pixels long at scale 1.
    static void ferry(Canvas canvas, double x, double y, double scale) {
        canvas.at(x, y, scale, 0, () -> {
            canvas.polygon(Palette.DEEP, -350, -78, -318, 0, 318, 0, 345, -66);
            canvas.polygon(Palette.SNOW, -356, -92, -350, -74, 345, -62, 345, -84, 300, -92);
            canvas.polygon(Palette.BRICK, -325, -16, -318, 0, 318, 0, 324, -16);
            canvas.polygon(Palette.SNOW, -250, -90, -232, -148, 262, -148, 276, -90);
            canvas.polygon(Palette.CREAM, -206, -148, -190, -196, 176, -196, 188, -148);
            canvas.polygon(Palette.SNOW, -196, -196, -170, -240, -84, -240, -84, -196);
            canvas.polygon(Palette.DEEP, -184, -206, -172, -230, -92, -230, -92, -206);
            for (var window = 0; window < 14; window++) {
                canvas.rounded(Palette.SEA, -212 + window * 33, -132, 22, 22);
                if (window < 10) {
                    canvas.rectangle(Palette.SEA, -168 + window * 33, -182, 23, 20);
                }
            }
            canvas.polygon(Palette.BRICK, 40, -196, 52, -278, 118, -278, 122, -196);
            canvas.polygon(Palette.GOLD, 47, -244, 49, -262, 119, -262, 120, -244);
            canvas.line(Palette.INK, 5, -128, -240, -128, -312);
            canvas.line(Palette.INK, 3, -150, -290, -106, -290);
            canvas.polygon(Palette.CORAL, -125, -310, -78, -300, -125, -288);
            canvas.line(thin(Palette.DEEP, 0.7), 2.5, -350, -104, -250, -104);
            canvas.line(thin(Palette.DEEP, 0.7), 2.5, 276, -104, 344, -98);
            canvas.polygon(thin(Palette.INK, 0.1), -318, 0, 318, 0, 345, -66, -338, -40);
        });
    }
}
