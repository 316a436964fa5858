package news.cutline.demo.picture;

import static news.cutline.demo.picture.Canvas.fade;
import static news.cutline.demo.picture.Palette.mix;
import static news.cutline.demo.picture.Palette.thin;

import java.awt.Color;
import java.awt.geom.Ellipse2D;

/// The streets of Northport by day.
final class TownScenes {

    private static final Color NOON = mix(Palette.TEAL, Palette.MIST, 0.55);

    private TownScenes() {}

    private static void day(Canvas canvas, double bottom) {
        canvas.sky(bottom, NOON, Palette.MIST, Palette.CREAM);
    }

    /// The town hall, which is taller than the town thought.
    static void townHallSquare(Canvas canvas) {
        day(canvas, 800);
        Nature.cumulus(canvas, 330, 300, 420, Palette.SNOW, Palette.MIST);
        Nature.cumulus(canvas, 1330, 230, 360, Palette.SNOW, Palette.MIST);
        Buildings.row(canvas, -30, 440, 790, 250, Palette.CREAM, 0.22);
        Buildings.row(canvas, 1170, 1640, 790, 250, Palette.CREAM, 0.22);
        townHall(canvas);
        canvas.rectangle(
                fade(780, mix(Palette.SAND, Palette.CREAM, 0.6), 1067, mix(Palette.DUNE, Palette.CORAL, 0.75)),
                0,
                780,
                1600,
                287);
        for (var ring = 1; ring < 9; ring++) {
            canvas.stroke(
                    thin(Palette.RUST, 0.13),
                    3,
                    new Ellipse2D.Double(800 - ring * 150, 925 - ring * 42, ring * 300, ring * 84));
        }
        canvas.polygon(thin(Palette.PLUM, 0.13), 430, 780, 1170, 780, 1360, 842, 640, 842);
        Nature.tree(canvas, 250, 850, 330, Palette.MOSS, Palette.RUST);
        Nature.tree(canvas, 1390, 850, 330, mix(Palette.MOSS, Palette.GOLD, 0.7), Palette.RUST);
        fountain(canvas);
        for (var person = 0; person < 9; person++) {
            var base = 850 + (person * 53) % 150;
            var x = 120 + person * 172 + canvas.between(-30, 30);
            if (Math.abs(x - 800) > 210 || base > 950) {
                People.standing(canvas, x, base, 92 + (base - 850) * 0.45, People.CLOTHES[person % 8]);
            }
        }
    }

    private static void townHall(Canvas canvas) {
        var brick = mix(Palette.BRICK, Palette.CORAL, 0.7);
        var stone = mix(Palette.CREAM, Palette.SAND, 0.7);
        canvas.rectangle(fade(400, brick, 790, mix(Palette.RUST, brick, 0.3)), 430, 440, 740, 350);
        canvas.polygon(mix(Palette.SEA, Palette.PINE, 0.6), 410, 444, 480, 330, 1120, 330, 1190, 444);
        canvas.rectangle(stone, 420, 436, 760, 14);
        canvas.rectangle(stone, 430, 610, 740, 8);
        for (var bay = 0; bay < 8; bay++) {
            var x = 456 + bay * 88 + (bay > 3 ? 6 : 0);
            arch(canvas, x, 470, 46, 110, stone);
            arch(canvas, x - 6, 650, 58, 140, stone);
        }
        for (var dormer : new int[] {560, 1040}) {
            canvas.polygon(brick, dormer - 45, 444, dormer - 45, 370, dormer, 320, dormer + 45, 370, dormer + 45, 444);
            arch(canvas, dormer - 16, 380, 32, 52, stone);
        }
        canvas.rectangle(fade(120, mix(brick, Palette.PEACH, 0.75), 790, brick), 715, 170, 170, 620);
        canvas.rectangle(thin(Palette.RUST, 0.28), 835, 170, 50, 620);
        canvas.rectangle(stone, 703, 163, 194, 14);
        canvas.polygon(
                mix(Palette.SEA, Palette.PINE, 0.6), 715, 165, 745, 104, 770, 96, 800, -4, 830, 96, 855, 104, 885, 165);
        canvas.disc(stone, 800, 250, 56);
        canvas.disc(Palette.SNOW, 800, 250, 46);
        canvas.line(Palette.INK, 6, 800, 250, 800, 216);
        canvas.line(Palette.INK, 6, 800, 250, 824, 262);
        arch(canvas, 768, 350, 64, 130, stone);
        canvas.rectangle(stone, 742, 560, 116, 12);
        arch(canvas, 755, 630, 90, 160, stone);
        canvas.line(Palette.INK, 5, 800, 560, 800, 470);
        canvas.polygon(Palette.GOLD, 803, 472, 862, 484, 803, 506);
    }

    private static void arch(Canvas canvas, double x, double y, double w, double h, Color stone) {
        canvas.rounded(stone, x - 6, y - 6, w + 12, w + 12);
        canvas.rectangle(stone, x - 6, y + w / 2, w + 12, h - w / 2);
        var glass = fade(y, mix(Palette.SEA, Palette.MIST, 0.6), y + h, Palette.DEEP);
        canvas.rounded(glass, x, y, w, w);
        canvas.rectangle(glass, x, y + w / 2, w, h - w / 2);
        canvas.line(stone, 3, x + w / 2, y, x + w / 2, y + h);
    }

    private static void fountain(Canvas canvas) {
        canvas.oval(thin(Palette.PLUM, 0.2), 810, 978, 190, 34);
        canvas.oval(mix(Palette.MIST, Palette.PLUM, 0.72), 800, 960, 172, 36);
        canvas.oval(mix(Palette.SEA, Palette.TEAL, 0.5), 800, 950, 160, 28);
        canvas.polygon(mix(Palette.MIST, Palette.PLUM, 0.8), 786, 950, 792, 860, 808, 860, 814, 950);
        canvas.oval(mix(Palette.MIST, Palette.PLUM, 0.9), 800, 868, 62, 14);
        for (var jet = -3; jet <= 3; jet++) {
            canvas.stroke(thin(Palette.SNOW, 0.85), 3, Curves.open(800, 860, 800 + jet * 22, 832, 800 + jet * 42, 948));
        }
    }

    /// Playtime.
    static void schoolYard(Canvas canvas) {
        day(canvas, 760);
        Nature.cumulus(canvas, 1280, 210, 380, Palette.SNOW, Palette.MIST);
        canvas.fill(mix(Palette.MOSS, Palette.MIST, 0.5), Curves.ridge(canvas, 660, 26, 900));
        school(canvas);
        canvas.rectangle(
                fade(760, mix(Palette.SAND, Palette.MIST, 0.5), 1067, mix(Palette.SAND, Palette.CORAL, 0.75)),
                0,
                760,
                1600,
                307);
        canvas.polygon(thin(Palette.PLUM, 0.12), 240, 760, 1180, 760, 1280, 810, 330, 810);
        for (var square = 0; square < 7; square++) {
            var y = 1030 - square * 29;
            var w = 76 - square * 5;
            canvas.stroke(
                    Palette.SNOW,
                    4,
                    Canvas.path(
                            900 + square * 12,
                            y,
                            900 + square * 12 + w,
                            y,
                            900 + square * 12 + w + 10,
                            y - 27,
                            908 + square * 12 + 2,
                            y - 27));
        }
        Nature.tree(canvas, 1370, 900, 560, Palette.MOSS, Palette.RUST);
        canvas.oval(thin(Palette.PLUM, 0.2), 1370, 902, 200, 22);
        canvas.rounded(Palette.RUST, 1240, 842, 260, 16);
        canvas.rectangle(Palette.INK, 1262, 856, 10, 40);
        canvas.rectangle(Palette.INK, 1468, 856, 10, 40);
        for (var bike = 0; bike < 3; bike++) {
            var frame = People.CLOTHES[(bike * 2) % 8];
            canvas.at(90 + bike * 62, 856 + bike * 8, 0.85, 0, () -> People.bicycle(canvas, frame));
        }
        People.running(canvas, 450, 935, 128, Palette.CORAL);
        People.running(canvas, 640, 980, -132, Palette.TEAL);
        canvas.disc(Palette.GOLD, 536, 968, 17);
        People.running(canvas, 1005, 900, 116, Palette.GOLD);
        People.standing(canvas, 770, 860, 118, Palette.PLUM);
        People.standing(canvas, 826, 866, 112, Palette.CREAM);
        People.standing(canvas, 1195, 985, 172, Palette.PINE);
    }

    private static void school(Canvas canvas) {
        var brick = mix(Palette.BRICK, Palette.PEACH, 0.62);
        canvas.polygon(Palette.DEEP, 215, 420, 300, 300, 1110, 300, 1195, 420);
        canvas.rectangle(fade(410, brick, 770, mix(Palette.RUST, brick, 0.25)), 240, 415, 930, 350);
        canvas.rectangle(Palette.CREAM, 230, 408, 950, 14);
        canvas.polygon(brick, 600, 420, 705, 250, 810, 420);
        canvas.line(Palette.CREAM, 13, 590, 424, 705, 244, 820, 424);
        canvas.disc(Palette.SNOW, 705, 350, 34);
        canvas.line(Palette.INK, 5, 705, 350, 705, 328);
        canvas.line(Palette.INK, 5, 705, 350, 688, 358);
        canvas.polygon(Palette.DEEP, 670, 262, 705, 160, 740, 262);
        canvas.rectangle(Palette.CREAM, 676, 226, 58, 30);
        for (var column = 0; column < 8; column++) {
            var x = 272 + column * 112 + (column > 3 ? 10 : 0);
            pane(canvas, x, 460);
            if (column != 3 && column != 4) {
                pane(canvas, x, 610);
            }
        }
        canvas.rectangle(Palette.CREAM, 640, 590, 140, 175);
        canvas.rectangle(Palette.PINE, 654, 604, 54, 161);
        canvas.rectangle(Palette.PINE, 713, 604, 54, 161);
    }

    private static void pane(Canvas canvas, double x, double y) {
        canvas.rectangle(Palette.CREAM, x - 6, y - 6, 86, 112);
        canvas.rectangle(fade(y, Palette.MIST, y + 100, Palette.SEA), x, y, 74, 100);
        canvas.line(Palette.CREAM, 5, x + 37, y, x + 37, y + 100);
        canvas.line(Palette.CREAM, 5, x, y + 38, x + 74, y + 38);
        if (canvas.chance(0.4)) {
            var paper = People.CLOTHES[canvas.random.nextInt(8)];
            canvas.disc(paper, x + 18, y + 70, 10);
            canvas.polygon(Palette.GOLD, x + 48, y + 82, x + 57, y + 60, x + 66, y + 82);
        }
    }

    /// Market day.
    static void marketStalls(Canvas canvas) {
        day(canvas, 720);
        Nature.cumulus(canvas, 980, 170, 420, Palette.SNOW, Palette.MIST);
        Buildings.row(canvas, -60, 1660, 690, 360, Palette.CREAM, 0.16);
        canvas.rectangle(fade(680, mix(Palette.SAND, Palette.CREAM, 0.5), 1067, Palette.DUNE), 0, 680, 1600, 387);
        for (var line = 0; line < 7; line++) {
            canvas.line(thin(Palette.RUST, 0.12), 3, 0, 720 + line * line * 9, 1600, 720 + line * line * 9);
        }
        bunting(canvas, 0, 120, 800, 90);
        bunting(canvas, 800, 90, 1600, 140);
        stall(canvas, 70, 860, Palette.CORAL);
        stall(canvas, 590, 860, Palette.SEA);
        stall(canvas, 1110, 860, Palette.MOSS);
        for (var person = 0; person < 7; person++) {
            var x = 110 + person * 232 + canvas.between(-30, 30);
            People.standing(
                    canvas, x, 985 + (person % 3) * 26, 235 + (person % 3) * 12, People.CLOTHES[(person * 3 + 1) % 8]);
        }
        canvas.at(1250, 1022, 1.15, 0, () -> People.bicycle(canvas, Palette.CORAL));
    }

    private static void bunting(Canvas canvas, double x, double y, double toX, double toY) {
        canvas.stroke(Palette.INK, 3, Curves.open(x, y, (x + toX) / 2, (y + toY) / 2 + 70, toX, toY));
        for (var flag = 1; flag < 14; flag++) {
            var share = flag / 14.0;
            var fx = x + (toX - x) * share;
            var fy = y + (toY - y) * share + 70 * 4 * share * (1 - share);
            canvas.polygon(People.CLOTHES[flag % 6], fx - 17, fy, fx + 17, fy, fx, fy + 40);
        }
    }

    private static void stall(Canvas canvas, double x, double base, Color stripe) {
        canvas.rectangle(thin(Palette.NIGHT, 0.42), x + 14, base - 300, 392, 200);
        for (var post : new double[] {x + 12, x + 400}) {
            canvas.line(Palette.RUST, 11, post, base, post, base - 300);
        }
        People.standing(canvas, x + 205, base - 16, 225, mix(stripe, Palette.INK, 0.6));
        canvas.rectangle(mix(Palette.RUST, Palette.DUNE, 0.35), x, base - 112, 412, 112);
        canvas.rectangle(mix(Palette.CREAM, Palette.DUNE, 0.4), x - 8, base - 120, 428, 16);
        for (var crate = 0; crate < 4; crate++) {
            produce(
                    canvas,
                    x + 14 + crate * 99,
                    base - 122,
                    new Color[] {Palette.CORAL, Palette.GOLD, Palette.MOSS, Palette.PLUM, Palette.PEACH}
                            [(int) (x / 500 + crate) % 5]);
        }
        for (var band = 0; band < 9; band++) {
            var color = band % 2 == 0 ? stripe : Palette.SNOW;
            var left = x - 20 + band * 50.2;
            var top = x + 20 + band * 41.4;
            canvas.polygon(color, top, base - 372, top + 41.4, base - 372, left + 50.2, base - 290, left, base - 290);
            canvas.rounded(color, left, base - 305, 50.2, 42);
        }
        canvas.rectangle(thin(Palette.NIGHT, 0.08), x - 20, base - 292, 452, 10);
    }

    private static void produce(Canvas canvas, double x, double base, Color color) {
        for (var piece = 0; piece < 11; piece++) {
            canvas.disc(
                    mix(Palette.CREAM, color, 0.2 * canvas.random.nextDouble()),
                    x + 12 + (piece % 6) * 13 + (piece / 6) * 7,
                    base - 26 - (piece / 6) * 13,
                    11);
        }
        canvas.rectangle(mix(Palette.DUNE, Palette.RUST, 0.65), x, base - 26, 90, 30);
        canvas.line(thin(Palette.RUST, 0.5), 3, x, base - 12, x + 90, base - 12);
    }
}
