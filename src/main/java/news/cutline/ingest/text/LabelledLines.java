package news.cutline.ingest.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.text.PageLines.Line;
import news.cutline.ingest.wording.Prose;
import news.cutline.ingest.wording.credit.CreditLine;
import news.cutline.ingest.wording.credit.CreditTail;

/// The page while it is read: its lines, what each was found to be, and how this page is laid out.
final class LabelledLines {

    private final List<Line> lines;
    private final @Nullable Label[] labels;
    private final Map<Integer, Optional<CreditLine>> credits = new HashMap<>();
    private final Map<Integer, Optional<CreditTail>> tails = new HashMap<>();
    private final int typicalGap;
    private final int typicalLength;

    LabelledLines(List<Line> lines) {
        this.lines = lines;
        labels = new Label[lines.size()];
        var paragraphs = IntStream.range(1, lines.size())
                .filter(i -> Prose.isParagraph(text(i)))
                .boxed()
                .toList();
        var followers =
                paragraphs.stream().filter(i -> Prose.isSentence(text(i - 1))).toList();
        typicalGap =
                median((followers.isEmpty() ? paragraphs : followers).stream().mapToInt(this::gap), 1);
        typicalLength = median(paragraphs.stream().mapToInt(i -> text(i).length()), 0);
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    String text(int index) {
        return lines.get(index).text();
    }

    /// The line as a credit, if it is nothing else; read once, as several stages ask.
    Optional<CreditLine> credit(int index) {
        return credits.computeIfAbsent(index, i -> CreditLine.read(text(i)));
    }

    /// The line as a caption that ends in its credit; read once.
    Optional<CreditTail> creditTail(int index) {
        return tails.computeIfAbsent(index, i -> CreditTail.in(text(i)));
    }

    /// How many blank lines stand above the line.
    int gap(int index) {
        return lines.get(index).blanksBefore();
    }

    /// How many blank lines stand between two paragraphs of this page: 0 where every line is a block.
    int typicalGap() {
        return typicalGap;
    }

    /// How long a paragraph of this page is.
    int typicalLength() {
        return typicalLength;
    }

    /// Whether nothing, not even a blank line, stands between the line and the one above, on a page that separates
    /// blocks.
    boolean isTight(int index) {
        return index > 0 && typicalGap > 0 && gap(index) == 0;
    }

    boolean isFree(int index) {
        return index >= 0 && index < labels.length && labels[index] == null;
    }

    /// The lines that nobody has labelled yet.
    List<Integer> free() {
        return IntStream.range(0, labels.length).filter(this::isFree).boxed().toList();
    }

    void label(int index, Label label) {
        labels[index] = label;
    }

    @Nullable
    Label labelOf(int index) {
        return labels[index];
    }

    Label.@Nullable Piece pieceAt(int index) {
        var label = labels[index];
        return label == null ? null : label.piece();
    }

    private static int median(IntStream values, int otherwise) {
        var sorted = values.sorted().toArray();
        return sorted.length == 0 ? otherwise : sorted[(sorted.length - 1) / 2];
    }
}
