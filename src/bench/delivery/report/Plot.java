package delivery.report;

import java.util.List;
import java.util.Locale;

/// Draws what the workloads reached, each on a line with its limit. The scale is logarithmic: a story takes a
/// thousand times as long to write as to read.
public record Plot(String title, List<Row> rows) {

    private static final int WIDTH = 900;
    private static final int LABELS = 330;
    private static final int MARGIN = 90;
    private static final int TOP = 70;
    private static final int LINE = 24;
    private static final int LOWEST = 1;
    private static final int HIGHEST = 6;

    public String draw() {
        var shown = rows.stream()
                .filter(row -> row.workload().startsWith("W") && row.measured().perSecond() > 0)
                .toList();
        var height = TOP + LINE * shown.size() + 40;
        var svg = new StringBuilder("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" font-family="sans-serif" font-size="12">
            <rect width="%1$d" height="%2$d" fill="#fff"/>
            <text x="16" y="26" font-size="16" font-weight="bold">%3$s</text>
            <text x="16" y="46" fill="#555">answers (or stories written) per second on one core;\
             ● Cutline, ○ its limit in the same run</text>
            """.formatted(WIDTH, height, title));
        for (var power = LOWEST; power <= HIGHEST; power++) {
            svg.append(grid(power, height - 30));
        }
        for (var index = 0; index < shown.size(); index++) {
            svg.append(line(shown.get(index), TOP + LINE * index + LINE / 2));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String grid(int power, int bottom) {
        var x = x(Math.pow(10, power));
        return """
            <line x1="%1$.1f" x2="%1$.1f" y1="%2$d" y2="%3$d" stroke="#ddd"/>
            <text x="%1$.1f" y="%4$d" text-anchor="middle" fill="#555">%5$s</text>
            """.formatted(x, TOP, bottom, bottom + 18, Numbers.plain(Math.pow(10, power)));
    }

    private static String line(Row row, int y) {
        var reached = x(row.measured().perSecond());
        var limit = row.limit().map(found -> x(found.measured().perSecond()));
        var svg = new StringBuilder(
                "<text x=\"16\" y=\"%d\">%s %s</text>\n".formatted(y + 4, row.workload(), row.what()));
        limit.ifPresent(x -> svg.append(String.format(Locale.ROOT, """
            <line x1="%1$.1f" x2="%2$.1f" y1="%3$d" y2="%3$d" stroke="#9bb" stroke-width="2"/>
            <circle cx="%2$.1f" cy="%3$d" r="5" fill="#fff" stroke="#355" stroke-width="2"/>
            """, reached, x, y)));
        svg.append(
                String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%d\" r=\"5\" fill=\"#0a6e6e\"/>\n", reached, y));
        var right = Math.max(reached, limit.orElse(reached)) + 10;
        return svg.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%d\">%s</text>\n",
                        right,
                        y + 4,
                        Numbers.plain(row.measured().perSecond())))
                .toString();
    }

    private static double x(double perSecond) {
        var part = (Math.log10(perSecond) - LOWEST) / (HIGHEST - LOWEST);
        return LABELS + Math.clamp(part, 0, 1) * (WIDTH - LABELS - MARGIN);
    }
}
