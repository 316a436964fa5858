package news.cutline.ingest.text;

import java.util.Optional;
import java.util.stream.Stream;

import news.cutline.ingest.wording.DateLine;
import news.cutline.ingest.wording.ListItem;
import news.cutline.ingest.wording.Prose;
import news.cutline.ingest.wording.credit.Byline;
import news.cutline.ingest.wording.credit.CaptionMarks;
import news.cutline.ingest.wording.credit.CreditLine;
import news.cutline.ingest.wording.credit.CreditLine.Evidence;
import news.cutline.ingest.wording.credit.CreditTail;

/// Finds pictures by what their text shows: a caption said twice, a caption that ends in a credit, a credit on its
/// own line.
final class Figures {

    private static final int SHORTEST_REPETITION = 15;
    private static final int LONGEST_CAPTION = 400;
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_WORDS_OF_LOOSE_TITLE = 5;

    private final LabelledLines page;
    private final int headline;
    private final int lastParagraph;

    private Figures(LabelledLines page, int headline) {
        this.page = page;
        this.headline = headline;
        lastParagraph = page.free().stream()
                .filter(i -> Prose.isParagraph(page.text(i)))
                .reduce(Headline.NONE, Math::max);
    }

    static void label(LabelledLines page, int headline) {
        var figures = new Figures(page, headline);
        page.free().stream().filter(page::isFree).forEach(figures::labelCredited);
        page.free().stream().filter(page::isFree).forEach(figures::labelMarked);
    }

    private void labelCredited(int i) {
        if (labelRepeatedCaption(i) || labelCaptionWithCredit(i)) {
            return;
        }
        if (isMoreThanNames(i) || isShouted(i)) {
            page.credit(i).ifPresent(line -> labelCredit(i, line));
        }
    }

    private boolean isMoreThanNames(int i) {
        return page.credit(i).filter(CreditLine::isMoreThanNames).isPresent();
    }

    /// The text of a picture is often there twice: as alternative text and as caption, the second time with the
    /// credit.
    private boolean labelRepeatedCaption(int i) {
        var caption = page.text(i);
        if (caption.length() < SHORTEST_REPETITION
                || !page.isFree(i + 1)
                || !page.text(i + 1).startsWith(caption)
                || isMoreThanNames(i)) {
            return false;
        }
        var rest = page.text(i + 1).substring(caption.length());
        if (!rest.isBlank() && Picture.afterCaption(rest).isEmpty()) {
            return false;
        }
        var picture = new Picture(page);
        picture.addCaption(i);
        picture.absorbBelow(i);
        picture.place();
        return true;
    }

    private boolean labelCaptionWithCredit(int i) {
        var tail = page.creditTail(i).filter(found -> !isSignature(i, found));
        if (tail.isEmpty()) {
            return false;
        }
        var picture = new Picture(page);
        picture.addCaptionWithCredit(i, tail.get());
        picture.absorbBelow(i);
        picture.place();
        return true;
    }

    /// An article may end in the names of its authors and agencies.
    private boolean isSignature(int i, CreditTail tail) {
        return i == lastParagraph && tail.line().evidence() == Evidence.NAMED;
    }

    private void labelCredit(int i, CreditLine line) {
        var caption = captionBeside(i, line.evidence());
        if (caption.isEmpty() && (line.evidence() != Evidence.CERTAIN || i > lastParagraph)) {
            return;
        }
        var picture = new Picture(page);
        caption.ifPresent(picture::addCaption);
        picture.addCredit(i, line);
        picture.absorbBelow(Math.max(i, caption.orElse(i)));
        picture.place();
        caption.filter(below -> below < i).ifPresent(this::leaveOutTextAbove);
    }

    /// Of two titles in one block above a credit the upper one is the alternative text.
    private void leaveOutTextAbove(int caption) {
        var above = caption - 1;
        var opensBlock = mayBeCaption(above) && (page.gap(above) > 0 || !page.isFree(above - 1));
        if (opensBlock && page.isTight(caption) && Prose.isTitle(page.text(above))) {
            page.label(
                    above,
                    Label.leftOut("picture-text", "Stands above a picture's caption; perhaps its alternative text."));
        }
    }

    /// The caption stands above or below its credit: the line without a blank line between, else the shorter of the
    /// two.
    private Optional<Integer> captionBeside(int i, Evidence evidence) {
        var neighbours = Stream.of(i - 1, i + 1).filter(this::mayBeCaption).toList();
        return Stream.of(
                        neighbours.stream().filter(neighbour -> CaptionMarks.isMarked(page.text(neighbour))),
                        neighbours.stream().filter(neighbour -> page.isTight(Math.max(i, neighbour))),
                        neighbours.stream().filter(neighbour -> isLoose(evidence) && looksLikeCaption(neighbour)))
                .map(group -> group.reduce(
                        (a, b) -> page.text(b).length() < page.text(a).length() ? b : a))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// "ANA RUIZ" directly below a short sentence: some sites set the maker's name in capitals and nothing else.
    private boolean isShouted(int i) {
        return page.isTight(i)
                && Prose.isShouted(page.text(i))
                && mayBeCaption(i - 1)
                && Prose.isSentence(page.text(i - 1))
                && looksLikeCaption(i - 1);
    }

    private boolean isLoose(Evidence evidence) {
        return evidence == Evidence.CERTAIN || page.typicalGap() == 0;
    }

    private boolean mayBeCaption(int i) {
        return page.isFree(i)
                && i != headline
                && page.text(i).length() <= LONGEST_CAPTION
                && Prose.words(page.text(i)) >= FEWEST_WORDS
                && page.credit(i).isEmpty()
                && Byline.read(page.text(i)).isEmpty()
                && ListItem.read(page.text(i)).isEmpty()
                && !DateLine.matches(page.text(i));
    }

    /// Longer than a heading, shorter than the page's paragraphs: clearly so where blank lines keep it apart from
    /// the credit.
    private boolean looksLikeCaption(int i) {
        if (!Prose.isSentence(page.text(i))) {
            return Prose.words(page.text(i)) >= FEWEST_WORDS_OF_LOOSE_TITLE;
        }
        return page.text(i).length() < page.typicalLength() * (page.typicalGap() == 0 ? 0.75 : 0.5);
    }

    private void labelMarked(int i) {
        if (CaptionMarks.isMarked(page.text(i))) {
            var picture = new Picture(page);
            picture.addCaption(i);
            picture.place();
        }
    }
}
