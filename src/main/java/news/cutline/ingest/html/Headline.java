package news.cutline.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.markup.Metadata;
import news.cutline.ingest.markup.Metadata.Statement;
import news.cutline.ingest.page.Findings.Place;

/// The headline: what readers saw as one, else what the page states, the best statement first.
///
/// @param index of its piece, or [Reading#NONE] where the page does not show it
record Headline(@Nullable String text, int index) {

    private static final int LONGEST = 300;
    private static final int SHORTEST_PREFIX = 20;
    private static final Pattern SITE_NAME = Pattern.compile("\\s[|–—·-]\\s(?:(?!\\s-\\s)[^|–—·]){1,50}$");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Headline find(Reading page) {
        var index = shown(page);
        var stated = page.metadata().headlines();
        if (index != Reading.NONE) {
            page.recognise(index, "headline", "The headline.");
            tellOthers(page, stated, page.text(index));
            mergeRepetitions(page, page.text(index));
            return new Headline(page.text(index), index);
        }
        if (stated.isEmpty()) {
            page.findings().miss("headline", Place.NOWHERE, null, "No headline was found.");
            return new Headline(null, Reading.NONE);
        }
        var text = ofStory(page, stated.getFirst());
        page.findings()
                .recognise(
                        "headline",
                        Place.NOWHERE,
                        text,
                        "The headline in the page's " + stated.getFirst().source() + ".");
        tellOthers(page, stated.subList(1, stated.size()), text);
        mergeRepetitions(page, text);
        return new Headline(text, Reading.NONE);
    }

    /// A heading that the page states as well, else a marked one, else the first heading of the highest level.
    private static int shown(Reading page) {
        var texts = page.freeTexts().stream()
                .filter(i -> page.text(i).length() <= LONGEST && page.piece(i).figure() == null)
                .toList();
        IntPredicate isStated = i -> isStated(page, page.text(i));
        IntPredicate isTop = i -> page.piece(i).headingLevel() == 1;
        return Stream.<IntPredicate>of(
                        isTop.and(isStated),
                        i -> page.piece(i).is("headline"),
                        isTop.and(page::isInStory),
                        isTop,
                        isStated.and(i -> page.piece(i).headingLevel() > 0),
                        isStated,
                        i -> page.piece(i).headingLevel() == 2
                                && page.metadata().headlines().isEmpty())
                .map(wanted -> texts.stream().filter(wanted::test).findFirst())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Reading.NONE);
    }

    private static boolean isStated(Reading page, String text) {
        var isSite = page.metadata().siteName().filter(name -> same(name, text)).isPresent();
        return !isSite
                && page.metadata().headlines().stream()
                        .anyMatch(stated -> same(stated.text(), text) || same(withoutSiteName(stated.text()), text));
    }

    private static void tellOthers(Reading page, List<Statement> stated, String headline) {
        for (var other : stated) {
            if (repeats(other.text(), headline)) {
                page.findings()
                        .merge(
                                "headline-repeated",
                                Place.NOWHERE,
                                other.text(),
                                "Repeats the headline, in the page's " + other.source() + ".");
            } else {
                page.findings()
                        .leaveOut(
                                "other-headline",
                                Place.NOWHERE,
                                other.text(),
                                "Another headline, in the page's " + other.source() + ".");
            }
        }
    }

    private static void mergeRepetitions(Reading page, String headline) {
        for (var i : page.freeTexts()) {
            if (same(page.text(i), headline)) {
                page.merge(i, "headline-repeated", "Repeats the headline.");
            }
        }
    }

    /// Also cut short, with a kicker, or with the name of the site.
    private static boolean repeats(String stated, String headline) {
        var one = folded(stated);
        var other = folded(headline);
        var shorter = Math.min(one.length(), other.length());
        return one.equals(other)
                || same(withoutSiteName(stated), headline)
                || (shorter >= SHORTEST_PREFIX && (one.contains(other) || other.contains(one)));
    }

    static boolean same(String one, String other) {
        return folded(one).equals(folded(other)) && !folded(one).isEmpty();
    }

    private static String folded(String text) {
        return MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /// Data about the story gives its headline; the title of the page may end in the site's name.
    private static String ofStory(Reading page, Statement stated) {
        var text = stated.text();
        var endsInSite = page.metadata().siteName().filter(text::endsWith).isPresent();
        return endsInSite || stated.source().equals(Metadata.TITLE) ? withoutSiteName(text) : text;
    }

    private static String withoutSiteName(String title) {
        return SITE_NAME.matcher(title).replaceFirst("");
    }
}
