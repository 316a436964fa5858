package news.cutline.ingest.html;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.markup.Piece;
import news.cutline.ingest.page.ImportedCredit;
import news.cutline.ingest.wording.credit.CaptionMarks;
import news.cutline.ingest.wording.credit.CreditLine;
import news.cutline.ingest.wording.credit.CreditLine.Evidence;
import news.cutline.ingest.wording.credit.CreditTail;

/// The texts around a picture or a player as they are gathered: caption and credit, each once.
final class CaptionTexts {

    private static final String CAPTION = "A picture's caption.";
    private static final String CREDIT = "The credit of the picture.";

    private static final int LONGEST_CREDIT = 300;

    private final Reading page;
    private @Nullable String caption;
    private @Nullable String creditText;
    private @Nullable ImportedCredit credit;

    CaptionTexts(Reading page) {
        this.page = page;
    }

    @Nullable
    String caption() {
        return CaptionMarks.withoutLabel(caption);
    }

    @Nullable
    ImportedCredit credit() {
        return credit;
    }

    boolean isEmpty() {
        return caption == null && credit == null;
    }

    void add(int i) {
        var piece = page.piece(i);
        var line = CreditLine.read(piece.text());
        var tail = CreditTail.inCaption(piece.text());
        if ((piece.is("credit") && piece.text().length() <= LONGEST_CREDIT)
                || (line.filter(this::isCredit).isPresent() && (caption != null || tail.isEmpty()))) {
            addCredit(i, piece.text(), line.map(CreditLine::credit).orElseGet(() -> ImportedCredit.of(piece.text())));
            return;
        }
        if (tail.isPresent()) {
            addCaption(i, tail.get().caption());
            addCredit(i, tail.get().text(), tail.get().line().credit());
        } else {
            addCaption(i, piece.text());
        }
    }

    /// Names alone may be those of the people in the picture, unless a caption says so much already.
    private boolean isCredit(CreditLine line) {
        return caption != null || line.isMoreThanNames();
    }

    private void addCaption(int i, String text) {
        if (caption != null && (caption.equals(text) || CaptionMarks.isOnlyLabel(text))) {
            tellMerged(i, "caption-repeated", text, "Repeats the caption.");
            return;
        }
        caption = caption == null ? text : caption + " " + text;
        tell(i, "caption", text, CAPTION);
    }

    private void addCredit(int i, String text, ImportedCredit found) {
        var isRepeated =
                credit != null && (credit.creditLine().equalsIgnoreCase(found.creditLine()) || text.equals(creditText));
        if (isRepeated) {
            tellMerged(i, "credit-repeated", text, "Repeats the credit.");
            return;
        }
        if (credit == null) {
            creditText = text;
            credit = found;
        } else {
            var both = credit.creditLine() + "/" + found.creditLine();
            credit = CreditLine.of(both).withRestrictions(credit.restrictions()).withRestrictions(found.restrictions());
        }
        tell(i, "credit", text, CREDIT);
    }

    private void tell(int i, String code, String text, String detail) {
        page.take(i);
        page.findings().recognise(code, page.piece(i).place(), text, detail);
    }

    private void tellMerged(int i, String code, String text, String detail) {
        page.take(i);
        page.findings().merge(code, page.piece(i).place(), text, detail);
    }

    /// Whether a text below a picture that shares no element with it can be its caption or credit.
    static boolean belongs(Piece piece) {
        return piece.is("caption")
                || piece.is("credit")
                || CreditTail.in(piece.text()).isPresent()
                || CreditLine.read(piece.text())
                        .filter(line -> line.evidence() == Evidence.CERTAIN || line.evidence() == Evidence.NAMED)
                        .isPresent();
    }
}
