package news.cutline.demo.picture;

import static news.cutline.demo.picture.Canvas.fade;
import static news.cutline.demo.picture.Palette.mix;
import static news.cutline.demo.picture.Palette.thin;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Paint;

/// Northport from the water and by the water.
final class SeaScenes {

    private SeaScenes() {}

    /// The boats leave before sunrise.
    static void harbourAtDawn(Canvas canvas) {
        var haze = mix(Palette.PEACH, Palette.PLUM, 0.62);
        canvas.sky(
                620,
                mix(Palette.DEEP, Palette.SEA, 0.6),
                mix(Palette.TEAL, Palette.CREAM, 0.55),
                Palette.PEACH,
                mix(Palette.GOLD, Palette.CREAM, 0.7));
        for (var cloud = 0; cloud < 6; cloud++) {
            Nature.cloud(
                    canvas,
                    180 + cloud * 270,
                    canvas.between(120, 400),
                    canvas.between(260, 460),
                    thin(mix(Palette.CORAL, Palette.CREAM, 0.5), 0.38));
        }
        canvas.glow(thin(Palette.CREAM, 0.95), 1130, 560, 430);
        canvas.disc(Palette.CREAM, 1130, 556, 62);
        canvas.fill(mix(haze, Palette.PEACH, 0.55), Curves.ridge(canvas, 585, 12, 1900));
        canvas.rectangle(mix(haze, Palette.PLUM, 0.6), 0, 596, 700, 30);
        Buildings.church(canvas, 250, 540, 84, mix(haze, Palette.PLUM, 0.75));
        Buildings.row(canvas, -40, 560, 600, 120, haze, 0.45);
        Buildings.lighthouse(canvas, 690, 604, 150, haze, 0.45);
        canvas.glow(thin(Palette.GOLD, 0.7), 690, 444, 60);
        Boats.cutter(canvas, 1000, 622, 0.5, Palette.DEEP, haze, 0.5);
        Water.mirror(canvas, 620, 1067, mix(Palette.DEEP, Palette.PLUM, 0.7), 0.78);
        Water.glitter(canvas, Palette.CREAM, 1130, 624, 1040, 80);
        Water.shimmer(canvas, Palette.PEACH, 640, 1060);
        boat(canvas, 1330, 760, 0.95, Palette.BRICK, 0.4);
        boat(canvas, 560, 905, 1.45, Palette.DEEP, 0.2);
        for (var gull = 0; gull < 7; gull++) {
            Nature.gull(
                    canvas,
                    560 + gull * 58 + canvas.between(-30, 30),
                    canvas.between(330, 560),
                    canvas.between(0.3, 0.62),
                    mix(Palette.PLUM, Palette.SNOW, 0.35));
        }
    }

    private static void boat(Canvas canvas, double x, double y, double scale, Color hull, double share) {
        canvas.oval(thin(Palette.NIGHT, 0.3), x, y + 5 * scale, 150 * scale, 13 * scale);
        Boats.cutter(canvas, x, y, scale, hull, mix(Palette.PEACH, Palette.PLUM, 0.6), share);
        canvas.fill(
                thin(Palette.SNOW, 0.7),
                Curves.closed(
                        x - 150 * scale,
                        y + 2,
                        x,
                        y + 12 * scale,
                        x + 120 * scale,
                        y - 2,
                        x + 60 * scale,
                        y + 9 * scale,
                        x - 60 * scale,
                        y + 17 * scale,
                        x - 220 * scale,
                        y + 12 * scale));
    }

    /// Wind force ten.
    static void lighthouseInStorm(Canvas canvas) {
        canvas.sky(
                800,
                Palette.NIGHT,
                Palette.INK,
                mix(Palette.SEA, Palette.INK, 0.6),
                mix(Palette.TEAL, Palette.SEA, 0.5));
        for (var layer = 0; layer < 5; layer++) {
            var shade = thin(mix(Palette.SEA, Palette.NIGHT, layer * 0.16), 0.55);
            for (var cloud = 0; cloud < 5; cloud++) {
                Nature.cloud(canvas, canvas.between(0, 1600), 60 + layer * 90, canvas.between(500, 900), shade);
            }
        }
        var beam = fadeAcross(1040, thin(Palette.GOLD, 0.75), 0, thin(Palette.GOLD, 0));
        canvas.polygon(beam, 1040, 262, -40, 60, -40, 330, 1040, 276);
        canvas.polygon(
                fadeAcross(1040, thin(Palette.GOLD, 0.6), 1640, thin(Palette.GOLD, 0.05)),
                1040,
                262,
                1640,
                250,
                1640,
                420,
                1040,
                276);
        Water.breakers(canvas, 720, 46, 210, mix(Palette.SEA, Palette.INK, 0.85));
        Water.breakers(canvas, 772, 64, 280, mix(Palette.SEA, Palette.INK, 0.6));
        canvas.blob(
                Palette.NIGHT,
                800,
                860,
                860,
                790,
                930,
                770,
                980,
                735,
                1090,
                730,
                1160,
                765,
                1240,
                780,
                1320,
                860,
                1200,
                980,
                860,
                980);
        canvas.blob(
                mix(Palette.DEEP, Palette.NIGHT, 0.6), 870, 830, 940, 775, 990, 742, 1080, 738, 1060, 790, 960, 850);
        Buildings.lighthouse(canvas, 1040, 752, 450, mix(Palette.DEEP, Palette.INK, 0.5), 0.72);
        canvas.glow(thin(Palette.CREAM, 0.95), 1040, 270, 190);
        Water.spray(canvas, 900, 800, 70, 190);
        Water.spray(canvas, 1230, 830, 60, 120);
        Water.breakers(canvas, 870, 92, 380, mix(Palette.SEA, Palette.INK, 0.4));
        Water.breakers(canvas, 965, 120, 520, mix(Palette.DEEP, Palette.NIGHT, 0.5));
        for (var drop = 0; drop < 260; drop++) {
            var x = canvas.between(-50, 1650);
            var y = canvas.between(-40, 1060);
            canvas.line(thin(Palette.MIST, 0.16), 2, x, y, x - 26, y + 62);
        }
    }

    private static Paint fadeAcross(double from, Color one, double to, Color other) {
        return new GradientPaint((float) from, 0, one, (float) to, 0, other);
    }

    /// The ferry to the islands.
    static void ferry(Canvas canvas) {
        canvas.sky(
                660,
                mix(Palette.SEA, Palette.TEAL, 0.7),
                mix(Palette.TEAL, Palette.MIST, 0.6),
                Palette.MIST,
                Palette.CREAM);
        Nature.cumulus(canvas, 300, 420, 420, Palette.SNOW, Palette.MIST);
        Nature.cumulus(canvas, 1270, 330, 520, Palette.SNOW, Palette.MIST);
        Nature.cumulus(canvas, 820, 520, 300, Palette.SNOW, mix(Palette.MIST, Palette.CREAM, 0.6));
        var island = mix(Palette.PINE, Palette.MIST, 0.55);
        canvas.blob(
                mix(Palette.SAND, Palette.MIST, 0.6),
                820,
                640,
                1000,
                616,
                1200,
                606,
                1420,
                612,
                1700,
                620,
                1700,
                668,
                820,
                660);
        canvas.blob(island, 980, 640, 1080, 596, 1220, 578, 1330, 590, 1460, 572, 1700, 592, 1700, 645);
        Buildings.lighthouse(canvas, 1330, 596, 96, Palette.MIST, 0.6);
        canvas.rectangle(fade(648, mix(Palette.SEA, Palette.TEAL, 0.5), 1067, Palette.DEEP), 0, 648, 1600, 419);
        Water.shimmer(canvas, Palette.CREAM, 660, 830);
        canvas.fill(
                fade(770, mix(Palette.SEA, Palette.TEAL, 0.6), 960, Palette.SEA), Curves.ridge(canvas, 800, 10, 620));
        Boats.ferry(canvas, 700, 842, 1.28);
        wake(canvas);
        canvas.fill(
                fade(880, mix(Palette.SEA, Palette.DEEP, 0.7), 1067, Palette.DEEP), Curves.ridge(canvas, 900, 13, 540));
        Water.shimmer(canvas, Palette.MIST, 900, 1060);
        Boats.dinghy(canvas, 1420, 940, 1.25, Palette.CORAL);
        for (var gull = 0; gull < 8; gull++) {
            Nature.gull(
                    canvas,
                    1020 + gull * 62 + canvas.between(-30, 30),
                    canvas.between(250, 560),
                    canvas.between(0.45, 1.0),
                    Palette.SNOW);
        }
    }

    private static void wake(Canvas canvas) {
        canvas.blob(
                thin(Palette.SNOW, 0.9),
                286,
                846,
                330,
                822,
                420,
                838,
                700,
                846,
                1130,
                834,
                1340,
                846,
                1600,
                852,
                1600,
                872,
                1200,
                866,
                800,
                862,
                380,
                866);
        canvas.blob(
                thin(Palette.SNOW, 0.5),
                250,
                880,
                420,
                868,
                800,
                880,
                1300,
                874,
                1600,
                884,
                1600,
                896,
                900,
                896,
                400,
                892);
        Water.spray(canvas, 300, 850, 20, 50);
        Water.spray(canvas, 1180, 850, 34, 60);
    }

    /// Where the seals rest at low tide.
    static void sealOnSandbank(Canvas canvas) {
        canvas.sky(560, mix(Palette.TEAL, Palette.MIST, 0.65), Palette.MIST, mix(Palette.CREAM, Palette.PEACH, 0.65));
        canvas.glow(thin(Palette.CREAM, 0.9), 300, 400, 330);
        canvas.disc(Palette.CREAM, 300, 400, 62);
        for (var cloud = 0; cloud < 5; cloud++) {
            Nature.cloud(
                    canvas,
                    canvas.between(100, 1100),
                    90 + cloud * 82,
                    canvas.between(240, 420),
                    thin(Palette.SNOW, 0.5));
        }
        canvas.rectangle(mix(Palette.PINE, Palette.MIST, 0.4), 0, 546, 1200, 14);
        Buildings.church(canvas, 930, 548, 34, mix(Palette.PINE, Palette.MIST, 0.5));
        Buildings.lighthouse(canvas, 1040, 550, 92, Palette.MIST, 0.55);
        Water.mirror(canvas, 560, 900, mix(Palette.SEA, Palette.TEAL, 0.5), 0.66);
        Water.glitter(canvas, Palette.CREAM, 300, 566, 780, 60);
        canvas.blob(
                mix(Palette.SAND, Palette.TEAL, 0.7),
                -80,
                730,
                260,
                700,
                620,
                690,
                900,
                704,
                1300,
                694,
                1300,
                760,
                500,
                770,
                -80,
                780);
        Nature.seal(canvas, 880, 716, 0.52, mix(Palette.PLUM, Palette.MIST, 0.55));
        Nature.seal(canvas, 700, 722, -0.46, mix(Palette.PLUM, Palette.SAND, 0.4));
        canvas.fill(
                fade(800, Palette.SAND, 1200, Palette.DUNE),
                Curves.closed(-200, 900, 120, 838, 500, 812, 860, 826, 1400, 800, 1400, 1400, -200, 1400));
        canvas.stroke(thin(Palette.SNOW, 0.75), 7, Curves.open(-200, 896, 120, 834, 500, 808, 860, 822, 1400, 796));
        for (var ripple = 0; ripple < 9; ripple++) {
            var y = 900 + ripple * 34;
            canvas.stroke(
                    thin(Palette.RUST, 0.1), 5, Curves.open(-20, y, 300, y - 18, 620, y + 6, 900, y - 14, 1240, y));
        }
        Nature.seal(canvas, 560, 1010, 1.75, mix(Palette.DEEP, Palette.MIST, 0.5));
        for (var shell = 0; shell < 9; shell++) {
            canvas.oval(thin(Palette.SNOW, 0.85), canvas.between(60, 1150), canvas.between(1070, 1180), 9, 5);
        }
        Nature.gull(canvas, 760, 240, 1.1, Palette.SNOW);
        Nature.gull(canvas, 900, 320, 0.7, Palette.SNOW);
    }
}
