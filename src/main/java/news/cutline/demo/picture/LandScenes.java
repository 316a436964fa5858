package news.cutline.demo.picture;

import static news.cutline.demo.picture.Canvas.fade;
import static news.cutline.demo.picture.Palette.mix;
import static news.cutline.demo.picture.Palette.thin;

import java.awt.Color;

/// The country around Northport.
final class LandScenes {

    private LandScenes() {}

    /// The path through the dunes.
    static void dunes(Canvas canvas) {
        canvas.sky(
                600,
                mix(Palette.TEAL, Palette.SEA, 0.6),
                mix(Palette.TEAL, Palette.MIST, 0.5),
                Palette.MIST,
                Palette.CREAM);
        canvas.glow(thin(Palette.CREAM, 0.9), 1240, 190, 230);
        canvas.disc(Palette.CREAM, 1240, 190, 62);
        Nature.cumulus(canvas, 420, 330, 460, Palette.SNOW, Palette.MIST);
        Nature.cumulus(canvas, 860, 430, 260, Palette.SNOW, Palette.MIST);
        canvas.rectangle(
                fade(520, mix(Palette.SEA, Palette.TEAL, 0.4), 640, mix(Palette.SEA, Palette.DEEP, 0.8)),
                0,
                520,
                1600,
                150);
        Water.shimmer(canvas, Palette.CREAM, 526, 610);
        Boats.dinghy(canvas, 980, 560, 0.45, Palette.SNOW);
        Boats.dinghy(canvas, 1120, 548, 0.32, Palette.CORAL);
        canvas.fill(fade(590, Palette.CREAM, 720, Palette.SAND), Curves.ridge(canvas, 628, 10, 1500));
        canvas.blob(
                fade(520, Palette.SAND, 860, Palette.DUNE),
                -200,
                640,
                60,
                560,
                260,
                530,
                470,
                600,
                640,
                690,
                900,
                800,
                500,
                1300,
                -300,
                1300);
        canvas.blob(
                fade(540, mix(Palette.SAND, Palette.CREAM, 0.6), 900, Palette.DUNE),
                700,
                900,
                1010,
                690,
                1260,
                570,
                1420,
                540,
                1600,
                590,
                1900,
                640,
                1900,
                1300,
                800,
                1300);
        canvas.blob(
                thin(Palette.RUST, 0.11),
                1420,
                542,
                1600,
                590,
                1900,
                640,
                1900,
                1100,
                1640,
                960,
                1500,
                860,
                1440,
                760,
                1462,
                660,
                1432,
                590);
        for (var tuft = 0; tuft < 7; tuft++) {
            Nature.grass(
                    canvas,
                    20 + tuft * 76,
                    612 - 70 * Math.sin(tuft * 0.5) + tuft * 7,
                    canvas.between(50, 84),
                    mix(Palette.MOSS, Palette.PINE, 0.75));
            Nature.grass(
                    canvas,
                    1150 + tuft * 70,
                    650 - 80 * Math.sin(tuft * 0.45 + 0.2),
                    canvas.between(54, 90),
                    mix(Palette.MOSS, Palette.PINE, 0.7));
        }
        canvas.fill(
                fade(740, Palette.CREAM, 1067, Palette.SAND),
                Curves.closed(
                        640, 650, 800, 650, 748, 716, 766, 820, 880, 930, 1040, 1140, 430, 1140, 560, 930, 655, 820,
                        692, 716));
        fence(canvas, 640, 690, 380, 1040, 9);
        fence(canvas, 790, 690, 1150, 1040, 9);
        People.standing(canvas, 702, 790, 92, Palette.CORAL);
        People.standing(canvas, 738, 794, 66, Palette.GOLD);
        for (var tuft = 0; tuft < 9; tuft++) {
            var x = tuft < 4 ? tuft * 92 - 20 : 1200 + (tuft - 4) * 96;
            Nature.grass(
                    canvas,
                    x,
                    canvas.between(1000, 1090),
                    canvas.between(150, 240),
                    mix(Palette.PINE, Palette.MOSS, 0.6));
        }
        Nature.gull(canvas, 720, 250, 0.9, Palette.SNOW);
        Nature.gull(canvas, 840, 310, 0.6, Palette.SNOW);
    }

    private static void fence(Canvas canvas, double x, double y, double toX, double toY, int posts) {
        var lastX = x;
        var lastTop = y - 14;
        for (var post = 0; post < posts; post++) {
            var share = Math.pow(post / (posts - 1.0), 1.5);
            var px = x + (toX - x) * share;
            var py = y + (toY - y) * share;
            var h = 22 + 96 * share;
            canvas.line(mix(Palette.RUST, Palette.DUNE, 0.6), 3 + 9 * share, px, py, px, py - h);
            canvas.line(mix(Palette.RUST, Palette.DUNE, 0.45), 1.5 + 3 * share, lastX, lastTop, px, py - h * 0.8);
            lastX = px;
            lastTop = py - h * 0.8;
        }
    }

    /// Wind turbines behind the dyke, in the evening.
    static void windTurbines(Canvas canvas) {
        canvas.sky(760, Palette.PLUM, mix(Palette.CORAL, Palette.PLUM, 0.6), Palette.PEACH, Palette.GOLD);
        canvas.glow(thin(Palette.CREAM, 0.95), 520, 650, 400);
        canvas.disc(Palette.CREAM, 520, 640, 84);
        for (var cloud = 0; cloud < 6; cloud++) {
            Nature.cloud(
                    canvas,
                    canvas.between(0, 1600),
                    110 + cloud * 74,
                    canvas.between(320, 620),
                    thin(mix(Palette.CORAL, Palette.PEACH, 0.4), 0.4));
        }
        for (var far = 0; far < 7; far++) {
            turbine(canvas, 160 + far * 230, 690, 150, far * 0.7, mix(Palette.PLUM, Palette.PEACH, 0.4));
        }
        canvas.fill(mix(Palette.PLUM, Palette.CORAL, 0.45), Curves.ridge(canvas, 690, 14, 1300));
        turbine(canvas, 1010, 720, 330, 0.5, mix(Palette.SNOW, Palette.PEACH, 0.45));
        turbine(canvas, 300, 735, 400, 1.2, mix(Palette.SNOW, Palette.PEACH, 0.6));
        canvas.fill(
                fade(730, mix(Palette.PLUM, Palette.CORAL, 0.78), 880, mix(Palette.PLUM, Palette.PINE, 0.7)),
                Curves.ridge(canvas, 752, 22, 1500));
        turbine(canvas, 1330, 862, 530, 0.2, mix(Palette.SNOW, Palette.PEACH, 0.8));
        canvas.fill(
                fade(820, mix(Palette.MOSS, Palette.GOLD, 0.62), 960, mix(Palette.PINE, Palette.MOSS, 0.55)),
                Curves.ridge(canvas, 850, 26, 1700));
        for (var sheep = 0; sheep < 11; sheep++) {
            Nature.sheep(
                    canvas,
                    90 + sheep * 118 + canvas.between(-40, 40),
                    canvas.between(895, 985),
                    canvas.between(34, 54));
        }
        canvas.fill(
                fade(960, mix(Palette.PINE, Palette.MOSS, 0.5), 1067, mix(Palette.PINE, Palette.NIGHT, 0.7)),
                Curves.ridge(canvas, 985, 20, 1200));
        for (var tuft = 0; tuft < 20; tuft++) {
            Nature.grass(canvas, tuft * 84, 1072, canvas.between(60, 110), mix(Palette.PINE, Palette.NIGHT, 0.75));
        }
    }

    private static void turbine(Canvas canvas, double x, double base, double h, double turn, Color color) {
        canvas.polygon(color, x - h * 0.02, base, x - h * 0.009, base - h, x + h * 0.009, base - h, x + h * 0.02, base);
        canvas.polygon(thin(Palette.PLUM, 0.18), x, base, x, base - h, x + h * 0.009, base - h, x + h * 0.02, base);
        for (var blade = 0; blade < 3; blade++) {
            canvas.at(
                    x,
                    base - h,
                    h,
                    turn + blade * 2 * Math.PI / 3,
                    () -> canvas.fill(
                            color,
                            Curves.closed(-0.008, 0, -0.028, -0.09, -0.012, -0.3, 0, -0.56, 0.006, -0.3, 0.01, 0)));
        }
        canvas.disc(color, x, base - h, h * 0.025);
    }

    /// Apples, more than last year.
    static void orchard(Canvas canvas) {
        canvas.sky(560, mix(Palette.TEAL, Palette.MIST, 0.6), Palette.MIST, Palette.CREAM);
        Nature.cumulus(canvas, 1180, 230, 420, Palette.SNOW, Palette.MIST);
        Nature.cumulus(canvas, 500, 300, 300, Palette.SNOW, Palette.MIST);
        canvas.fill(mix(Palette.PINE, Palette.MIST, 0.45), Curves.ridge(canvas, 470, 40, 1300));
        canvas.fill(mix(Palette.PINE, Palette.MOSS, 0.4), Curves.ridge(canvas, 530, 26, 900));
        Buildings.church(canvas, 1120, 530, 52, mix(Palette.BRICK, Palette.MIST, 0.5));
        Buildings.house(
                canvas,
                1230,
                556,
                110,
                62,
                new Buildings.Style(mix(Palette.CREAM, Palette.MIST, 0.7), Palette.BRICK, 0));
        canvas.fill(
                fade(540, mix(Palette.MOSS, Palette.GOLD, 0.6), 1067, mix(Palette.MOSS, Palette.PINE, 0.75)),
                Curves.ridge(canvas, 568, 16, 1500));
        for (var row = 0; row < 4; row++) {
            var base = 640 + row * row * 26 + row * 22;
            var h = 170 + row * 82;
            var apart = 190 + row * 95;
            for (var x = -60.0 + row * 70; x < 1700; x += apart) {
                if (row < 3 || Math.abs(x - 800) > 240) {
                    appleTree(canvas, x + canvas.between(-18, 18), base, h);
                }
            }
        }
        ladder(canvas);
        basket(canvas, 700, 1012, 1.25);
        basket(canvas, 850, 1034, 1.0);
        People.standing(canvas, 935, 1010, 250, Palette.BRICK);
        People.standing(canvas, 575, 985, 190, Palette.GOLD);
    }

    private static void appleTree(Canvas canvas, double x, double base, double h) {
        canvas.oval(thin(Palette.PINE, 0.4), x + h * 0.05, base, h * 0.36, h * 0.05);
        Nature.tree(
                canvas,
                x,
                base,
                h,
                mix(Palette.MOSS, Palette.PINE, canvas.between(0.5, 0.95)),
                mix(Palette.RUST, Palette.INK, 0.6));
        for (var apple = 0; apple < 15; apple++) {
            var turn = canvas.between(0, 6.3);
            var distance = h * 0.36 * Math.sqrt(canvas.random.nextDouble());
            canvas.disc(
                    apple % 4 == 0 ? Palette.GOLD : Palette.CORAL,
                    x + distance * Math.cos(turn),
                    base - h * 0.66 + distance * 0.8 * Math.sin(turn),
                    h * 0.022);
        }
    }

    private static void ladder(Canvas canvas) {
        var wood = mix(Palette.DUNE, Palette.RUST, 0.6);
        canvas.line(wood, 10, 1180, 985, 1262, 600);
        canvas.line(wood, 10, 1245, 985, 1310, 600);
        for (var rung = 1; rung < 10; rung++) {
            var y = 985 - rung * 39;
            canvas.line(wood, 8, 1180 + rung * 8.3, y, 1245 + rung * 6.6, y);
        }
    }

    private static void basket(Canvas canvas, double x, double base, double scale) {
        canvas.oval(thin(Palette.PINE, 0.4), x, base, 66 * scale, 10 * scale);
        for (var apple = 0; apple < 9; apple++) {
            canvas.disc(
                    apple % 3 == 0 ? Palette.GOLD : Palette.CORAL,
                    x - 44 * scale + (apple % 5) * 22 * scale + (apple / 5) * 11 * scale,
                    base - 54 * scale - (apple / 5) * 15 * scale,
                    14 * scale);
        }
        canvas.polygon(
                mix(Palette.DUNE, Palette.RUST, 0.7),
                x - 62 * scale,
                base - 54 * scale,
                x - 50 * scale,
                base,
                x + 50 * scale,
                base,
                x + 62 * scale,
                base - 54 * scale);
        for (var band = 0; band < 3; band++) {
            canvas.line(
                    thin(Palette.RUST, 0.5),
                    3 * scale,
                    x - (59 - band * 4) * scale,
                    base - (42 - band * 16) * scale,
                    x + (59 - band * 4) * scale,
                    base - (42 - band * 16) * scale);
        }
    }
}
