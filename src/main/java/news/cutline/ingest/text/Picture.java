package news.cutline.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.page.ImportedBlock.Figure;
import news.cutline.ingest.page.ImportedCredit;
import news.cutline.ingest.text.Label.Fate;
import news.cutline.ingest.text.Label.Piece;
import news.cutline.ingest.text.Label.Remark;
import news.cutline.ingest.wording.credit.CaptionMarks;
import news.cutline.ingest.wording.credit.CreditLine;
import news.cutline.ingest.wording.credit.CreditTail;

/// One picture as its lines are gathered: caption and credit each once, repetitions merged.
final class Picture {

    private static final String DIVIDERS = "|–—-/ ";

    private final LabelledLines page;
    private final SortedMap<Integer, List<Remark>> remarks = new TreeMap<>();
    private @Nullable String caption;
    private @Nullable ImportedCredit credit;

    Picture(LabelledLines page) {
        this.page = page;
    }

    void addCaption(int i) {
        caption = page.text(i);
        remark(i, new Remark(Fate.RECOGNISED, "caption", null, "A picture's caption."));
    }

    void addCaptionWithCredit(int i, CreditTail tail) {
        caption = tail.caption();
        remark(i, new Remark(Fate.RECOGNISED, "caption", tail.caption(), "A picture's caption."));
        addCredit(i, tail.text(), tail.line());
    }

    void addCredit(int i, CreditLine line) {
        addCredit(i, null, line);
    }

    private void addCredit(int i, @Nullable String text, CreditLine line) {
        credit = line.credit();
        remark(i, new Remark(Fate.RECOGNISED, "credit", text, "The credit of the picture."));
    }

    /// Takes the lines below that say the same once more, or give the credit that is still missing.
    void absorbBelow(int i) {
        var next = i + 1;
        while (page.isFree(next) && absorbs(next)) {
            next++;
        }
    }

    /// Labels the lines; the picture stands where its first line stood.
    void place() {
        var block = new Piece.Block(new Figure(CaptionMarks.withoutLabel(caption), credit));
        remarks.forEach((i, found) -> page.label(i, new Label(i.equals(remarks.firstKey()) ? block : null, found)));
    }

    private boolean absorbs(int i) {
        var text = page.text(i);
        if (caption == null || !text.startsWith(caption)) {
            return absorbsCredit(i, null);
        }
        var tail = withoutDivider(text.substring(caption.length()));
        var isRepeated = tail.isEmpty() || absorbsCredit(i, tail);
        if (isRepeated) {
            remark(i, new Remark(Fate.MERGED, "caption-repeated", caption, "Repeats the caption."));
        }
        return isRepeated;
    }

    /// @param tail the credit behind a repeated caption, or null where it would be the whole line
    private boolean absorbsCredit(int i, @Nullable String tail) {
        var read = tail == null ? page.credit(i) : CreditLine.read(tail);
        if (read.isEmpty()) {
            return false;
        }
        var line = read.get();
        if (credit == null) {
            var isOurs = tail != null || (page.gap(i) == 0 && line.isMoreThanNames());
            if (isOurs) {
                addCredit(i, tail, line);
            }
            return isOurs;
        }
        var isSame = credit.creditLine().equalsIgnoreCase(line.credit().creditLine());
        if (isSame) {
            remark(i, new Remark(Fate.MERGED, "credit-repeated", tail, "Repeats the credit."));
        }
        return isSame;
    }

    /// The credit that follows a repeated caption, whatever divides the two.
    static Optional<CreditLine> afterCaption(String rest) {
        return CreditLine.read(withoutDivider(rest));
    }

    private static String withoutDivider(String rest) {
        var start = 0;
        while (start < rest.length() && DIVIDERS.indexOf(rest.charAt(start)) >= 0) {
            start++;
        }
        return rest.substring(start);
    }

    private void remark(int i, Remark remark) {
        remarks.computeIfAbsent(i, _ -> new ArrayList<>()).add(remark);
    }
}
