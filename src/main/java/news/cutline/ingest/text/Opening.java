package news.cutline.ingest.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.page.ImportedBlock.Figure;
import news.cutline.ingest.text.Label.Fate;
import news.cutline.ingest.text.Label.Piece;
import news.cutline.ingest.text.Label.Remark;
import news.cutline.ingest.wording.DateLine;
import news.cutline.ingest.wording.ListItem;
import news.cutline.ingest.wording.Prose;
import news.cutline.ingest.wording.credit.Byline;

/// Finds what stands around the headline: byline, date, standfirst; and leaves out what is above it.
final class Opening {

    private static final int LONGEST_STANDFIRST = 400;
    private static final int LONGEST_NAMES = 80;
    private static final int FEWEST_WORDS = 5;
    private static final Pattern TRAILING_DIVIDER = Pattern.compile("[\\s|,•·–—-]+$");
    private static final String BYLINE = "Who wrote the story.";
    private static final String DATE = "When the page was published or changed.";

    private final LabelledLines page;
    private final int headline;

    private Opening(LabelledLines page, int headline) {
        this.page = page;
        this.headline = headline;
    }

    static void label(LabelledLines page, int headline) {
        new Opening(page, headline).label();
    }

    private void label() {
        var region = region();
        region.stream().filter(i -> DateLine.matches(page.text(i))).forEach(this::labelDate);
        var closing = closing();
        closing.stream().filter(i -> DateLine.matches(page.text(i))).forEach(this::labelDate);
        labelByline(region, closing);
        page.free().stream()
                .takeWhile(i -> i < headline)
                .forEach(i -> page.label(i, Label.leftOut("before-headline", "Stands above the headline.")));
        labelStandfirst();
    }

    /// From the top to the second sentence below the headline, which is where bylines and dates stand.
    private List<Integer> region() {
        var free = page.free();
        var end = free.stream()
                .filter(i -> i > headline && Prose.isSentence(page.text(i)))
                .skip(1)
                .findFirst();
        return free.stream().filter(i -> i <= end.orElse(Integer.MAX_VALUE)).toList();
    }

    /// The lines below the last sentence, where some sites sign.
    private List<Integer> closing() {
        var last = page.free().stream()
                .filter(i -> i > headline && Prose.isSentence(page.text(i)))
                .reduce((_, b) -> b);
        return page.free().stream()
                .filter(i -> last.isPresent() && i > last.get())
                .toList();
    }

    private void labelDate(int i) {
        page.label(i, Label.recognised(new Piece.PublicationDate(), "publication-date", DATE));
    }

    private void labelByline(List<Integer> region, List<Integer> closing) {
        for (var i : region) {
            if (page.isFree(i)
                    && (labelDatedByline(i)
                            || labelByline(i, Byline.read(page.text(i)).or(() -> unmarked(i))))) {
                return;
            }
        }
        for (var i : closing) {
            if (page.isFree(i) && labelByline(i, Byline.read(page.text(i)).or(() -> agency(i)))) {
                return;
            }
        }
    }

    private boolean labelByline(int i, Optional<Byline> found) {
        if (found.isEmpty()) {
            return false;
        }
        var byline = found.get();
        if (isRole(i + 1)) {
            byline = byline.withRole(page.text(i + 1));
            page.label(i + 1, Label.recognised(null, "byline-role", "What the author is."));
        }
        page.label(i, Label.recognised(new Piece.By(byline, false), "byline", BYLINE));
        return true;
    }

    /// "Jane Doe 12 March 2024"
    private boolean labelDatedByline(int i) {
        var text = page.text(i);
        var date = DateLine.startIn(text);
        if (date < 0 || i < headline) {
            return false;
        }
        var names = TRAILING_DIVIDER.matcher(text.substring(0, date)).replaceFirst("");
        var byline = Byline.read(names).or(() -> names.indexOf(' ') > 0 ? Byline.ofNames(names) : Optional.empty());
        byline.ifPresent(found -> page.label(
                i,
                new Label(
                        new Piece.By(found, true),
                        List.of(
                                new Remark(Fate.RECOGNISED, "byline", names, BYLINE),
                                new Remark(Fate.RECOGNISED, "publication-date", text.substring(date), DATE)))));
        return byline.isPresent();
    }

    /// A line of names without "By" counts only beside a date or above a role, or when it names an agency.
    private Optional<Byline> unmarked(int i) {
        var isIntroduced = i > headline && (isDate(i - 1) || isDate(i + 1) || isRole(i + 1));
        if (isIntroduced && page.text(i).length() <= LONGEST_NAMES && !Prose.isSentence(page.text(i))) {
            return Byline.ofNames(page.text(i));
        }
        return i > headline ? agency(i) : Optional.empty();
    }

    private Optional<Byline> agency(int i) {
        return page.credit(i)
                .filter(line -> line.credit().supplierCategory() != null)
                .flatMap(line -> Byline.ofNames(line.credit().creditLine()));
    }

    private boolean isDate(int i) {
        return i >= 0 && i < page.size() && page.pieceAt(i) instanceof Piece.PublicationDate;
    }

    private boolean isRole(int i) {
        return page.isFree(i) && page.text(i).length() <= LONGEST_NAMES && Byline.isRole(page.text(i));
    }

    private void labelStandfirst() {
        var free = page.free();
        if (headline == Headline.NONE || free.size() < 2) {
            return;
        }
        var first = free.getFirst();
        var text = page.text(first);
        var story = free.stream()
                .filter(i -> i > first && Prose.isSentence(page.text(i)))
                .findFirst();
        if (story.isPresent()
                && text.length() <= LONGEST_STANDFIRST
                && (Prose.isSentence(text) ? isSetOff(first, story.get()) : isSubtitle(first))) {
            page.label(first, Label.recognised(new Piece.Standfirst(text), "standfirst", "The standfirst."));
        }
    }

    /// A title below the headline; below the byline it may be anything.
    private boolean isSubtitle(int first) {
        return Prose.words(page.text(first)) >= FEWEST_WORDS
                && ListItem.read(page.text(first)).isEmpty()
                && !bylineIn(headline, first);
    }

    /// A sentence above the byline, the date or the lead picture; close to the headline; or with a wider gap below.
    private boolean isSetOff(int first, int story) {
        var isAbovePicture = pictureIn(first, story) && !pictureIn(headline, first);
        var isAboveDate = dateIn(first, story) && !dateIn(headline, first);
        var isAbove = bylineIn(first, story) || ((isAbovePicture || isAboveDate) && !bylineIn(headline, first));
        var isClose = first == headline + 1 && page.isTight(first) && page.gap(first + 1) > 0;
        var isFarFromStory = page.isFree(first + 1) && page.gap(first + 1) > page.typicalGap();
        return isAbove || isClose || isFarFromStory;
    }

    private boolean bylineIn(int from, int to) {
        return hasBetween(from, to, Piece.By.class::isInstance);
    }

    private boolean dateIn(int from, int to) {
        return hasBetween(from, to, Piece.PublicationDate.class::isInstance);
    }

    private boolean pictureIn(int from, int to) {
        return hasBetween(from, to, piece -> piece instanceof Piece.Block(Figure _));
    }

    private boolean hasBetween(int from, int to, Predicate<@Nullable Piece> wanted) {
        return IntStream.range(from + 1, to).mapToObj(page::pieceAt).anyMatch(wanted);
    }
}
