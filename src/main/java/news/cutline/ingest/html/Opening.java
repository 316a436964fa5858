package news.cutline.ingest.html;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.markup.Metadata.Statement;
import news.cutline.ingest.page.Findings.Place;
import news.cutline.ingest.page.ImportedPage.Contributor;
import news.cutline.ingest.wording.DateLine;
import news.cutline.ingest.wording.Prose;

/// What stands around the headline: kicker, standfirst, byline and date.
final class Opening {

    private static final int LONGEST_KICKER = 60;
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_STANDFIRST = 1000;
    private static final int FEWEST_WORDS = 5;

    private final Reading page;
    private final int headline;
    private @Nullable String kicker;
    private @Nullable String standfirst;
    private final Set<Integer> dates = new HashSet<>();

    private Opening(Reading page, int headline) {
        this.page = page;
        this.headline = headline;
    }

    record Head(
            @Nullable String kicker,
            @Nullable String standfirst,
            @Nullable String byline,
            List<Contributor> contributors) {}

    static Head read(Reading page, int headline) {
        var opening = new Opening(page, headline);
        opening.readKicker();
        opening.readDates();
        var authors = Authors.read(page, headline, opening.dates);
        opening.readStandfirst();
        opening.leaveOutAbove();
        opening.tellStatements();
        return new Head(opening.kicker, opening.standfirst, authors.shown(), authors.contributors());
    }

    /// A short text directly above the headline, marked or in the same element.
    static boolean isKicker(Reading page, int i, int headline) {
        if (!page.isFreeText(i) || headline == Reading.NONE || page.text(i).length() > LONGEST_KICKER) {
            return false;
        }
        var piece = page.piece(i);
        var around = piece.element().parent();
        var title = page.piece(headline).element();
        var isBeside = i == headline - 1
                && (Objects.equals(around, title) || Objects.equals(around, title.parent()))
                && !piece.isLink()
                && !piece.mayBe("byline")
                && !piece.mayBe("date")
                && !DateLine.matches(piece.text());
        return piece.is("kicker") || isBeside;
    }

    private void readKicker() {
        for (var i : page.freeTexts()) {
            if (kicker == null && (page.piece(i).is("kicker") || (i == headline - 1 && isKicker(page, i, headline)))) {
                kicker = page.text(i).length() <= 200 ? page.text(i) : null;
                page.recognise(i, "kicker", "The kicker above the headline.");
            }
        }
    }

    private void readDates() {
        var end = paragraph(page, headline, 2);
        for (var i : page.freeTexts()) {
            var text = page.text(i);
            var isDate = DateLine.matches(text) && (i < end || page.piece(i).mayBe("date"));
            var isMarked = page.piece(i).is("date") && text.length() <= LONGEST_LINE && !Prose.isParagraph(text);
            if (isDate || isMarked) {
                page.recognise(i, "publication-date", "When the page was published or changed.");
                dates.add(i);
            }
        }
    }

    /// Before the n-th paragraph below the headline.
    static int paragraph(Reading page, int headline, int n) {
        return page.freeTexts().stream()
                .filter(i -> i > headline && Prose.isParagraph(page.text(i)))
                .skip(n - 1)
                .findFirst()
                .orElse(page.size());
    }

    private void readStandfirst() {
        var end = paragraph(page, headline, 3);
        var marked = page.freeTexts().stream()
                .filter(i -> i < end && isStandfirst(i))
                .toList();
        if (marked.isEmpty() || page.freeTexts().size() < 2) {
            return;
        }
        var text = marked.stream().map(page::text).collect(Collectors.joining(" "));
        if (text.length() <= LONGEST_STANDFIRST) {
            standfirst = text;
            marked.forEach(i -> page.recognise(i, "standfirst", "The standfirst."));
        }
    }

    private boolean isStandfirst(int i) {
        var piece = page.piece(i);
        if (piece.figure() != null || piece.within("blockquote", "li") != null) {
            return false;
        }
        var isStated = i > headline
                && page.metadata().descriptions().stream()
                        .anyMatch(stated -> Headline.same(stated.text(), piece.text()));
        return piece.is("standfirst") || (isStated && isFirst(i)) || isSubtitle(i);
    }

    private boolean isFirst(int i) {
        return page.freeTexts().stream()
                .filter(j -> j > headline)
                .findFirst()
                .filter(j -> j == i)
                .isPresent();
    }

    /// A heading directly below the headline, with text and not another heading under it.
    private boolean isSubtitle(int i) {
        return headline != Reading.NONE
                && isFirst(i)
                && page.piece(i).headingLevel() > 1
                && Prose.words(page.text(i)) >= FEWEST_WORDS
                && i <= headline + 2
                && page.piece(headline).headingLevel() == 1;
    }

    private void leaveOutAbove() {
        for (var i : page.freeTexts()) {
            if (i < headline && page.piece(i).figure() == null) {
                page.leaveOut(i, "before-headline", "Stands above the headline.");
            }
        }
    }

    private void tellStatements() {
        page.metadata().descriptions().forEach(this::tellDescription);
        tellDates(page.metadata().dates());
        if (page.addresses().canonical() != null) {
            page.findings()
                    .recognise(
                            "canonical-address",
                            Place.NOWHERE,
                            page.addresses().canonical(),
                            "Where the page says that it lives.");
        }
    }

    private void tellDescription(Statement stated) {
        if (standfirst != null && Headline.same(standfirst, stated.text())) {
            page.findings()
                    .merge(
                            "text-repeated",
                            Place.NOWHERE,
                            stated.text(),
                            "The standfirst in the page's " + stated.source() + ".");
        } else {
            page.findings()
                    .leaveOut(
                            "description",
                            Place.NOWHERE,
                            stated.text(),
                            "So the page's " + stated.source() + " describes it; readers do not see it.");
        }
    }

    private void tellDates(List<Statement> stated) {
        if (stated.isEmpty() && dates.isEmpty()) {
            page.findings()
                    .miss("publication-date", Place.NOWHERE, null, "The page does not say when it was published.");
        }
        for (var date : stated) {
            if (date.equals(stated.getFirst())) {
                page.findings()
                        .recognise(
                                "publication-date",
                                Place.NOWHERE,
                                date.text(),
                                "When the page was published, by its " + date.source() + ".");
            } else {
                page.findings()
                        .merge("date-repeated", Place.NOWHERE, date.text(), "A date, in its " + date.source() + ".");
            }
        }
    }
}
