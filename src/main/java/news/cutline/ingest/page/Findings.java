package news.cutline.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.page.ImportReport.Finding;
import news.cutline.ingest.page.ImportReport.Lines;

/// A report in the making, by stages that do not go through the page in its order: the report does.
public final class Findings {

    private final List<Placed> recognised = new ArrayList<>();
    private final List<Placed> merged = new ArrayList<>();
    private final List<Placed> leftOut = new ArrayList<>();
    private final List<Placed> missing = new ArrayList<>();

    /// Where something stands in the source.
    ///
    /// @param offset in characters, for the order
    public record Place(int offset, @Nullable Lines lines) {

        /// Of the page as a whole.
        public static final Place NOWHERE = new Place(Integer.MAX_VALUE, null);
    }

    private record Placed(int offset, Finding finding) {}

    public void recognise(String code, Place place, @Nullable String text, String detail) {
        add(recognised, code, place, text, detail);
    }

    public void merge(String code, Place place, String text, String detail) {
        add(merged, code, place, text, detail);
    }

    public void leaveOut(String code, Place place, @Nullable String text, String detail) {
        add(leftOut, code, place, text, detail);
    }

    public void miss(String code, Place place, @Nullable String text, String detail) {
        add(missing, code, place, text, detail);
    }

    public ImportReport toReport() {
        return new ImportReport(inOrder(recognised), inOrder(merged), inOrder(leftOut), inOrder(missing));
    }

    private static void add(List<Placed> list, String code, Place place, @Nullable String text, String detail) {
        list.add(new Placed(place.offset(), new Finding(code, place.lines(), text, detail)));
    }

    private static List<Finding> inOrder(List<Placed> list) {
        return list.stream()
                .sorted(Comparator.comparingInt(Placed::offset))
                .map(Placed::finding)
                .toList();
    }
}
