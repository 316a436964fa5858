package news.cutline.ingest.html;

import java.util.ArrayList;
import java.util.List;

import news.cutline.ingest.markup.Piece;
import news.cutline.ingest.page.Findings.Place;
import news.cutline.ingest.page.ImportReport.Lines;
import news.cutline.ingest.wording.DateLine;
import news.cutline.ingest.wording.SiteWords;

/// Leaves out what is not the story: elements of the site, what stands outside of the story's element, buttons and
/// links to other stories within it.
final class Surroundings {

    private final Reading page;

    private Surroundings(Reading page) {
        this.page = page;
    }

    /// One finding for each element of the site: a menu is one thing.
    static void leaveOutZones(Reading page) {
        new Surroundings(page).leaveOutZones();
    }

    /// What stands before and after the story.
    static void leaveOutside(Reading page, int headline) {
        new Surroundings(page).leaveOutside(headline);
    }

    static void leaveOutSiteWords(Reading page) {
        new Surroundings(page).leaveOutSiteWords();
    }

    private void leaveOutZones() {
        for (var i = 0; i < page.size(); ) {
            var zone = page.piece(i).zone();
            if (zone == null) {
                i++;
                continue;
            }
            var members = new ArrayList<Piece>();
            var from = i;
            while (i < page.size() && isIn(page.piece(i), zone)) {
                members.add(page.piece(i++));
            }
            page.takeAll(from, i);
            leaveOut(members.stream().filter(piece -> !piece.text().isEmpty()).toList(), zone);
        }
    }

    private static boolean isIn(Piece piece, Piece.Zone zone) {
        return piece.zone() != null && piece.zone().element().equals(zone.element());
    }

    private void leaveOut(List<Piece> members, Piece.Zone zone) {
        if (members.isEmpty()) {
            return;
        }
        var text = String.join("\n", members.stream().map(Piece::text).toList());
        var first = members.getFirst().place();
        page.findings()
                .leaveOut(
                        zone.reason().code(),
                        new Place(
                                first.offset(), spanned(first, members.getLast().place())),
                        text,
                        zone.reason().explanation());
    }

    static Lines spanned(Place first, Place last) {
        var one = first.lines() == null ? new Lines(1, 1) : first.lines();
        var other = last.lines() == null ? one : last.lines();
        return new Lines(one.first(), Math.max(one.last(), other.last()));
    }

    private void leaveOutside(int headline) {
        var first = Reading.NONE;
        var last = Reading.NONE;
        for (var i = 0; i < page.size(); i++) {
            if (page.isInStory(i)) {
                first = first == Reading.NONE ? i : first;
                last = i;
            }
        }
        var start = headline == Reading.NONE ? first : Math.min(headline, first);
        for (var i : page.free()) {
            var isKicker = i == headline - 1 && Opening.isKicker(page, i, headline);
            if (i < start && !isKicker && !page.piece(i).is("kicker")) {
                page.leaveOut(i, "before-headline", "Stands above the story.");
            } else if (i > last) {
                page.leaveOut(i, "after-article", "Stands below the story.");
            }
        }
    }

    private void leaveOutSiteWords() {
        for (var i : page.freeTexts()) {
            if (page.isFree(i) && page.piece(i).figure() == null) {
                leaveOutSiteWords(i);
            }
        }
    }

    private void leaveOutSiteWords(int i) {
        var text = page.text(i);
        var sections = SiteWords.FURNITURE.in(text);
        if (text.codePoints().noneMatch(Character::isLetter) && !DateLine.matches(text)) {
            page.leaveOut(i, "no-words", "A text without words: a number, a mark or an icon.");
        } else if (!sections.isEmpty()) {
            var section = sections.getFirst();
            var isEmbed = SiteWords.EMBEDS.sections().contains(section);
            page.leaveOut(i, (isEmbed ? "embed-" : "") + section.code(), section.explanation());
        } else if (!SiteWords.RELATED.in(text).isEmpty()) {
            leaveOutRelated(i);
        } else if (SiteWords.pointElsewhere(text)
                || (page.piece(i).isLink() && page.piece(i).headingLevel() > 1)) {
            page.leaveOut(i, "related-headline", "Points to another story.");
        }
    }

    /// The links below a heading such as "You might also like".
    private void leaveOutRelated(int heading) {
        page.leaveOut(heading, "related-heading", "A heading above other stories.");
        var i = heading + 1;
        while (page.isFree(i) && (page.piece(i).isLink() || isLinkedPicture(i))) {
            page.leaveOut(i, "related-headline", "Another story, below “" + page.text(heading) + "”.");
            i++;
        }
    }

    private boolean isLinkedPicture(int i) {
        return !page.piece(i).isText() && page.piece(i).within("a") != null;
    }
}
