package news.cutline.demo.picture;

import static news.cutline.demo.picture.Canvas.fade;
import static news.cutline.demo.picture.Palette.mix;
import static news.cutline.demo.picture.Palette.thin;

import java.awt.Color;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/// Two streets of Northport and its bridge, at their best times.
final class StreetScenes {

    private StreetScenes() {}

    /// The street that now belongs to bicycles; an upright picture.
    static void bicycleStreet(Canvas canvas) {
        canvas.sky(1200, mix(Palette.TEAL, Palette.MIST, 0.6), Palette.MIST, Palette.CREAM);
        Nature.cumulus(canvas, 250, 240, 330, Palette.SNOW, Palette.MIST);
        Nature.cumulus(canvas, 860, 360, 260, Palette.SNOW, Palette.MIST);
        Buildings.stepped(canvas, -40, 1180, 300, 640, new Buildings.Style(Palette.BRICK, Palette.CREAM, 0));
        Buildings.house(canvas, 260, 1180, 270, 560, new Buildings.Style(Palette.CREAM, Palette.RUST, 0));
        Buildings.stepped(
                canvas,
                530,
                1180,
                250,
                690,
                new Buildings.Style(mix(Palette.TEAL, Palette.CREAM, 0.55), Palette.CREAM, 0));
        Buildings.house(canvas, 780, 1180, 310, 600, new Buildings.Style(Palette.CORAL, Palette.DEEP, 0));
        canvas.rectangle(mix(Palette.SAND, Palette.CREAM, 0.5), 0, 1170, 1067, 80);
        canvas.rectangle(mix(Palette.DUNE, Palette.PLUM, 0.7), 0, 1246, 1067, 10);
        canvas.rectangle(
                fade(1256, mix(Palette.CORAL, Palette.BRICK, 0.6), 1600, mix(Palette.BRICK, Palette.RUST, 0.7)),
                0,
                1256,
                1067,
                344);
        for (var dash = 0; dash < 7; dash++) {
            canvas.polygon(
                    thin(Palette.SNOW, 0.85),
                    dash * 180 - 40,
                    1420,
                    dash * 180 + 60,
                    1420,
                    dash * 180 + 50,
                    1432,
                    dash * 180 - 54,
                    1432);
        }
        Nature.tree(canvas, 170, 1212, 560, Palette.MOSS, Palette.RUST);
        Nature.tree(canvas, 930, 1212, 500, mix(Palette.MOSS, Palette.GOLD, 0.72), Palette.RUST);
        Buildings.lamp(canvas, 545, 1216, 330, false);
        People.standing(canvas, 400, 1224, 176, Palette.GOLD);
        People.standing(canvas, 455, 1228, 128, Palette.CORAL);
        People.cyclist(canvas, 300, 1370, 1.15, Palette.TEAL);
        People.cyclist(canvas, 790, 1362, -1.1, Palette.PLUM);
        People.cyclist(canvas, 600, 1552, 1.65, Palette.GOLD);
    }

    /// The roofs of the old town in the snow; a square picture.
    static void snowOnRoofs(Canvas canvas) {
        var dusk = mix(Palette.DEEP, Palette.PLUM, 0.6);
        canvas.sky(
                760, mix(Palette.INK, Palette.DEEP, 0.5), dusk, mix(Palette.PLUM, Palette.CORAL, 0.45), Palette.PEACH);
        Buildings.church(canvas, 820, 640, 170, mix(dusk, Palette.CORAL, 0.7));
        for (var row = 0; row < 4; row++) {
            roofs(
                    canvas,
                    640 + row * row * 28 + row * 105,
                    150 + row * 62,
                    mix(dusk, Palette.PEACH, 0.55 + row * 0.12),
                    0.3 + row * 0.16);
        }
        for (var flake = 0; flake < 420; flake++) {
            canvas.disc(
                    thin(Palette.SNOW, canvas.between(0.35, 0.95)),
                    canvas.between(0, 1200),
                    canvas.between(0, 1200),
                    canvas.between(1.2, 4.2));
        }
    }

    private static void roofs(Canvas canvas, double base, double size, Color haze, double share) {
        for (var x = -size * canvas.between(0.2, 0.9); x < canvas.width; ) {
            var w = size * canvas.between(0.9, 1.35);
            snowyHouse(canvas, x, base, w, size * canvas.between(0.75, 1.2), haze, share);
            x += w * 0.93;
        }
    }

    private static void snowyHouse(Canvas canvas, double x, double base, double w, double h, Color haze, double share) {
        var wall = mix(Buildings.BY_DAY[canvas.random.nextInt(6)], Palette.PLUM, 0.62);
        var style = new Buildings.Style(wall, mix(Palette.SNOW, Palette.PLUM, 0.75), 0.6).in(haze, 1 - share);
        if (canvas.chance(0.75)) {
            var chimney = x + w * 0.7;
            canvas.rectangle(mix(Palette.BRICK, style.wall(), 0.6), chimney, base - h - w * 0.56, w * 0.12, w * 0.4);
            canvas.rounded(Palette.SNOW, chimney - w * 0.02, base - h - w * 0.6, w * 0.16, w * 0.07);
            for (var puff = 0; puff < 5; puff++) {
                canvas.disc(
                        thin(Palette.SNOW, 0.22 - puff * 0.03),
                        chimney + w * (0.06 + puff * 0.06),
                        base - h - w * (0.68 + puff * 0.13),
                        w * (0.05 + puff * 0.02));
            }
        }
        Buildings.house(canvas, x, base + 400, w, h + 400, style);
        var gable = w * 0.62;
        var thick = w * 0.085;
        var top = base - h;
        var snow = fade(top - gable, Palette.SNOW, top, mix(Palette.SNOW, mix(Palette.MIST, Palette.PLUM, 0.7), 0.6));
        canvas.fill(
                snow,
                Curves.closed(
                        x + thick * 0.1,
                        top + thick * 0.7,
                        x - thick * 0.7,
                        top + thick * 0.2,
                        x - thick * 0.2,
                        top - thick * 0.6,
                        x + w * 0.25,
                        top - gable * 0.5 - thick,
                        x + w * 0.46,
                        top - gable - thick * 0.9,
                        x + w * 0.54,
                        top - gable - thick * 0.9,
                        x + w * 0.75,
                        top - gable * 0.5 - thick,
                        x + w + thick * 0.2,
                        top - thick * 0.6,
                        x + w + thick * 0.7,
                        top + thick * 0.2,
                        x + w - thick * 0.1,
                        top + thick * 0.7,
                        x + w * 0.76,
                        top - gable * 0.42,
                        x + w / 2,
                        top - gable + thick * 0.7,
                        x + w * 0.24,
                        top - gable * 0.42));
    }

    /// The old bridge and its lamps.
    static void bridgeAtNight(Canvas canvas) {
        canvas.sky(700, Palette.NIGHT, Palette.INK, Palette.DEEP, mix(Palette.PLUM, Palette.SEA, 0.6));
        Nature.stars(canvas, 420);
        canvas.glow(thin(Palette.CREAM, 0.45), 340, 200, 170);
        canvas.fill(Palette.CREAM, crescent(340, 200, 58));
        Buildings.church(canvas, 1120, 600, 100, mix(Palette.INK, Palette.DEEP, 0.7));
        Buildings.row(canvas, -40, 1660, 690, 150, Palette.INK, 0.62);
        canvas.rectangle(mix(Palette.NIGHT, Palette.INK, 0.5), 0, 680, 1600, 30);
        bridge(canvas);
        for (var lamp = 0; lamp < 9; lamp++) {
            var x = 80 + lamp * 180;
            Buildings.lamp(canvas, x, deck(x) - 12, 92, true);
        }
        People.cyclist(canvas, 690, deck(690) - 10, 0.52, Palette.CORAL);
        People.standing(canvas, 1080, deck(1080) - 8, 84, Palette.TEAL);
        People.standing(canvas, 1112, deck(1112) - 8, 80, Palette.GOLD);
        Water.mirror(canvas, 705, 1067, Palette.NIGHT, 0.72);
        for (var lamp = 0; lamp < 9; lamp++) {
            Water.glitter(canvas, Palette.GOLD, 80 + lamp * 180, 760, 1060, 11);
        }
        Boats.dinghy(canvas, 330, 960, 1.0, mix(Palette.DEEP, Palette.MIST, 0.5));
    }

    private static Area crescent(double x, double y, double radius) {
        var moon = new Area(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        moon.subtract(new Area(new Ellipse2D.Double(x - radius * 0.5, y - radius * 1.2, 2 * radius, 2 * radius)));
        return moon;
    }

    private static double deck(double x) {
        return 590 - 70 * Math.sin(Math.PI * x / 1600);
    }

    private static void bridge(Canvas canvas) {
        var stone = mix(Palette.BRICK, Palette.NIGHT, 0.5);
        var body = new Area(Curves.closed(
                -300,
                640,
                0,
                deck(0),
                400,
                deck(400),
                800,
                deck(800),
                1200,
                deck(1200),
                1600,
                deck(1600),
                1900,
                640,
                1900,
                760,
                -300,
                760));
        body.intersect(new Area(new Rectangle2D.Double(0, 0, 1600, 706)));
        for (var arch = 0; arch < 5; arch++) {
            var middle = 160 + arch * 320;
            var rise = 705 - deck(middle) - 38;
            body.subtract(new Area(new Ellipse2D.Double(middle - 128, 705 - rise, 256, 2 * rise)));
            canvas.stroke(
                    mix(Palette.SAND, stone, 0.25), 9, new Ellipse2D.Double(middle - 128, 705 - rise, 256, 2 * rise));
        }
        canvas.fill(fade(520, mix(Palette.CORAL, stone, 0.35), 706, stone), body);
        canvas.stroke(
                mix(Palette.SAND, stone, 0.45),
                12,
                Curves.open(
                        -300,
                        640,
                        0,
                        deck(0),
                        400,
                        deck(400),
                        800,
                        deck(800),
                        1200,
                        deck(1200),
                        1600,
                        deck(1600),
                        1900,
                        640));
    }
}
