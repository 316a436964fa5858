package news.cutline.demo.picture;

import static news.cutline.demo.picture.Canvas.fade;
import static news.cutline.demo.picture.Palette.mix;
import static news.cutline.demo.picture.Palette.thin;

import java.awt.GradientPaint;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// Northport after dark.
final class EveningScenes {

    private EveningScenes() {}

    /// The match under floodlights.
    static void footballPitch(Canvas canvas) {
        canvas.sky(600, Palette.NIGHT, Palette.INK, mix(Palette.SEA, Palette.PLUM, 0.5));
        Nature.stars(canvas, 330);
        canvas.fill(mix(Palette.INK, Palette.SEA, 0.7), Curves.ridge(canvas, 520, 20, 700));
        crowd(canvas);
        canvas.rectangle(
                fade(610, mix(Palette.MOSS, Palette.PINE, 0.7), 1067, mix(Palette.PINE, Palette.MOSS, 0.55)),
                0,
                610,
                1600,
                457);
        for (var stripe = -8; stripe < 8; stripe += 2) {
            canvas.polygon(
                    thin(Palette.GOLD, 0.1),
                    800 + stripe * 90,
                    610,
                    890 + stripe * 90,
                    610,
                    800 + (stripe + 1) * 190,
                    1067,
                    800 + stripe * 190,
                    1067);
        }
        canvas.stroke(thin(Palette.SNOW, 0.85), 5, new Ellipse2D.Double(560, 760, 480, 150));
        canvas.line(thin(Palette.SNOW, 0.85), 5, 800, 632, 800, 1067);
        canvas.line(thin(Palette.SNOW, 0.85), 4, 0, 632, 1600, 632);
        goal(canvas);
        for (var mast : new int[] {150, 560, 1040, 1450}) {
            floodlight(canvas, mast);
        }
        var players = new double[][] {
            {360, 770}, {640, 730}, {1010, 720}, {930, 860}, {500, 900}, {1230, 800}, {1120, 985}, {250, 950}
        };
        for (var player = 0; player < players.length; player++) {
            var size = 60 + (players[player][1] - 700) * 0.34;
            People.running(
                    canvas,
                    players[player][0],
                    players[player][1],
                    player % 3 == 0 ? -size : size,
                    player % 2 == 0 ? Palette.CORAL : Palette.SNOW);
        }
        canvas.oval(thin(Palette.NIGHT, 0.35), 1004, 868, 14, 4);
        canvas.disc(Palette.SNOW, 1004, 852, 13);
        canvas.disc(Palette.INK, 1004, 852, 4);
    }

    private static void crowd(Canvas canvas) {
        canvas.rectangle(mix(Palette.NIGHT, Palette.INK, 0.6), 0, 545, 1600, 72);
        for (var row = 0; row < 3; row++) {
            for (var x = 0.0; x < 1600; x += 15) {
                canvas.disc(
                        mix(Palette.NIGHT, People.CLOTHES[canvas.random.nextInt(8)], canvas.between(0.35, 0.62)),
                        x + canvas.between(-4, 4),
                        552 + row * 15 + canvas.between(-2, 2),
                        7.5);
            }
        }
        for (var board = 0; board < 10; board++) {
            canvas.rectangle(mix(Palette.NIGHT, People.CLOTHES[board % 6], 0.25), board * 160, 590, 157, 26);
        }
    }

    private static void floodlight(Canvas canvas, double x) {
        canvas.line(mix(Palette.SEA, Palette.INK, 0.4), 8, x, 610, x, 170);
        canvas.polygon(
                new GradientPaint(0, 170, thin(Palette.CREAM, 0.22), 0, 900, thin(Palette.CREAM, 0)),
                x - 60,
                150,
                x + 60,
                150,
                x + 420,
                900,
                x - 420,
                900);
        canvas.rounded(mix(Palette.SEA, Palette.INK, 0.4), x - 66, 122, 132, 68);
        for (var lamp = 0; lamp < 8; lamp++) {
            canvas.disc(Palette.CREAM, x - 45 + (lamp % 4) * 30, 141 + (lamp / 4) * 28, 11);
        }
        canvas.glow(thin(Palette.CREAM, 0.8), x, 155, 190);
    }

    private static void goal(Canvas canvas) {
        var net = thin(Palette.SNOW, 0.4);
        for (var mesh = 0; mesh <= 8; mesh++) {
            var t = mesh / 8.0;
            canvas.line(net, 1.5, 1460 + 90 * t, 610 + 180 * t, 1530 + 90 * t, 712 + 200 * t);
            canvas.line(net, 1.5, 1460 + 70 * t, 610 + 102 * t, 1550 + 70 * t, 790 + 122 * t);
        }
        canvas.line(Palette.SNOW, 8, 1460, 730, 1460, 610, 1550, 790, 1550, 940);
    }

    /// The stage of the theatre on the quay.
    static void theatreStage(Canvas canvas) {
        canvas.sky(
                860,
                mix(Palette.PLUM, Palette.NIGHT, 0.5),
                mix(Palette.PLUM, Palette.NIGHT, 0.8),
                mix(Palette.CORAL, Palette.PLUM, 0.45));
        Nature.stars(canvas, 480);
        canvas.glow(thin(Palette.CREAM, 0.8), 1010, 330, 300);
        canvas.disc(Palette.CREAM, 1010, 330, 104);
        canvas.disc(thin(Palette.SAND, 0.5), 1045, 300, 20);
        canvas.disc(thin(Palette.SAND, 0.5), 980, 360, 28);
        for (var wave = 0; wave < 4; wave++) {
            if (wave == 2) {
                Boats.dinghy(canvas, 660, 742, 2.1, Palette.SNOW);
            }
            scenery(canvas, 690 + wave * 36, wave);
        }
        canvas.rectangle(
                fade(815, mix(Palette.DUNE, Palette.BRICK, 0.75), 930, mix(Palette.RUST, Palette.NIGHT, 0.7)),
                0,
                815,
                1600,
                120);
        for (var plank = -10; plank <= 10; plank++) {
            canvas.line(thin(Palette.NIGHT, 0.22), 3, 800 + plank * 85, 815, 800 + plank * 125, 935);
        }
        canvas.oval(thin(Palette.CREAM, 0.32), 520, 868, 190, 34);
        canvas.oval(thin(Palette.CREAM, 0.26), 1050, 868, 190, 34);
        spot(canvas, 300, 520);
        spot(canvas, 1330, 1050);
        People.standing(canvas, 500, 874, 215, Palette.GOLD);
        People.standing(canvas, 1060, 874, 225, Palette.TEAL);
        curtain(canvas, 0, 300);
        curtain(canvas, 1600, 1300);
        valance(canvas);
        audience(canvas);
    }

    private static void scenery(Canvas canvas, double y, int wave) {
        var crest = new Path2D.Double();
        crest.moveTo(-100, 900);
        crest.lineTo(-100 - wave * 33, y);
        for (var x = -100.0 - wave * 33; x < 1700; x += 110) {
            crest.quadTo(x + 55, y - 62, x + 110, y);
        }
        crest.lineTo(1700, 900);
        crest.closePath();
        canvas.fill(mix(Palette.TEAL, Palette.DEEP, 0.2 + wave * 0.2), crest);
        canvas.stroke(thin(Palette.SNOW, 0.55), 4, crest);
    }

    private static void spot(Canvas canvas, double lamp, double target) {
        canvas.polygon(
                new GradientPaint(0, 60, thin(Palette.CREAM, 0.38), 0, 870, thin(Palette.CREAM, 0.06)),
                lamp - 14,
                60,
                lamp + 14,
                60,
                target + 185,
                870,
                target - 185,
                870);
    }

    private static void curtain(Canvas canvas, double outer, double inner) {
        var folds = 8;
        var step = (inner - outer) / folds;
        for (var fold = 0; fold < folds; fold++) {
            var x = outer + fold * step;
            canvas.fill(
                    new GradientPaint(
                            (float) x, 0, Palette.BRICK, (float) (x + step), 0, mix(Palette.RUST, Palette.NIGHT, 0.75)),
                    Curves.closed(
                            x,
                            -40,
                            x + step * 1.15,
                            -40,
                            x + step * (0.9 - fold * 0.02),
                            420,
                            x + step * 1.2,
                            900,
                            x,
                            910,
                            x - step * 0.1,
                            420));
        }
    }

    private static void valance(Canvas canvas) {
        canvas.rectangle(mix(Palette.RUST, Palette.NIGHT, 0.8), 0, 0, 1600, 70);
        for (var swag = 0; swag < 8; swag++) {
            canvas.oval(
                    fade(40, mix(Palette.RUST, Palette.NIGHT, 0.8), 150, Palette.BRICK), swag * 200 + 100, 60, 112, 84);
            canvas.stroke(Palette.GOLD, 6, new Arc2D.Double(swag * 200 - 12, -24, 224, 168, 190, 160, Arc2D.OPEN));
        }
    }

    private static void audience(Canvas canvas) {
        canvas.rectangle(Palette.NIGHT, 0, 935, 1600, 140);
        for (var row = 0; row < 2; row++) {
            for (var seat = 0; seat < 15; seat++) {
                var x = 30 + seat * 112 + row * 56 + canvas.between(-14, 14);
                var y = 950 + row * 62 + canvas.between(-10, 10);
                var shade = mix(Palette.INK, Palette.NIGHT, row == 0 ? 0.9 : 0.35);
                canvas.disc(shade, x, y, 32);
                canvas.oval(shade, x, y + 72, 56, 52);
            }
        }
    }
}
