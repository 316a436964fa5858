package news.cutline.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.page.Findings.Place;
import news.cutline.ingest.page.ImportedPage.Contributor;
import news.cutline.ingest.wording.DateLine;
import news.cutline.ingest.wording.Prose;
import news.cutline.ingest.wording.credit.Byline;

/// Who wrote the story: as the page shows it, with the names that its data gives.
final class Authors {

    private static final int LONGEST_LINE = 160;
    private static final Pattern TRAILING_DIVIDER = Pattern.compile("[\\s|,•·–—-]+$");

    private final Reading page;
    private final int headline;
    private final Set<Integer> dates;
    private @Nullable String byline;
    private final List<Contributor> contributors = new ArrayList<>();

    private Authors(Reading page, int headline, Set<Integer> dates) {
        this.page = page;
        this.headline = headline;
        this.dates = dates;
    }

    record Written(@Nullable String shown, List<Contributor> contributors) {}

    /// @param dates where the page shows its date; a line that has both is added
    static Written read(Reading page, int headline, Set<Integer> dates) {
        var authors = new Authors(page, headline, dates);
        authors.read();
        if (authors.byline == null) {
            page.findings().miss("byline", Place.NOWHERE, null, "The page does not say who wrote the story.");
        }
        return new Written(authors.byline, List.copyOf(authors.contributors));
    }

    private void read() {
        var end = Opening.paragraph(page, headline, 2);
        for (var i : page.freeTexts()) {
            var text = page.text(i);
            if (text.length() > LONGEST_LINE || (i < end && readDatedByline(i))) {
                continue;
            }
            var isMarked = page.piece(i).mayBe("byline");
            var isBeside = dates.contains(i - 1) || dates.contains(i + 1);
            var found = Byline.read(text)
                    .filter(_ -> isMarked || i < end)
                    .or(() -> (isMarked || isBeside) && !Prose.isSentence(text)
                            ? Byline.ofNames(text)
                            : Optional.empty());
            if (found.isPresent()) {
                addByline(i, found.get());
            } else if (page.piece(i).is("byline") && !Prose.isParagraph(text)) {
                addRole(i);
            }
        }
        readStatedAuthors();
    }

    /// "Jane Doe | 12 March 2024"
    private boolean readDatedByline(int i) {
        var text = page.text(i);
        var date = DateLine.startIn(text);
        if (date < 0 || i < headline) {
            return false;
        }
        var names = TRAILING_DIVIDER.matcher(text.substring(0, date)).replaceFirst("");
        var found = Byline.read(names).or(() -> names.indexOf(' ') > 0 ? Byline.ofNames(names) : Optional.empty());
        found.ifPresent(line -> {
            addByline(i, line);
            dates.add(i);
        });
        return found.isPresent();
    }

    private void addByline(int i, Byline found) {
        if (byline != null && names(contributors).containsAll(names(found.contributors()))) {
            page.merge(i, "byline-repeated", "Repeats the byline.");
            return;
        }
        byline = byline == null ? found.shown() : byline + ", " + found.shown();
        contributors.addAll(found.contributors());
        page.recognise(i, "byline", "Who wrote the story.");
    }

    private void addRole(int i) {
        if (!contributors.isEmpty() && contributors.getLast().role() == null && Byline.isRole(page.text(i))) {
            contributors.add(new Contributor(contributors.removeLast().name(), page.text(i)));
            page.recognise(i, "byline-role", "What the author is.");
        } else if (byline == null && !Byline.isOpening(page.text(i))) {
            byline = page.text(i);
            page.recognise(i, "byline", "Who wrote the story.");
        } else {
            page.leaveOut(i, "beside-byline", "Stands with the byline.");
        }
    }

    /// Names in the page's data are names, and only names; a byline that shows others goes before them.
    private void readStatedAuthors() {
        var stated = page.metadata().authors();
        if (stated.isEmpty()) {
            return;
        }
        var text = stated.stream().map(Contributor::name).collect(Collectors.joining(", "));
        if (byline == null) {
            byline = text;
            contributors.addAll(stated);
            page.findings().recognise("byline", Place.NOWHERE, text, "Who wrote the story, in the page's data.");
        } else if (contributors.isEmpty() || names(stated).containsAll(names(contributors))) {
            var shown = List.copyOf(contributors);
            contributors.clear();
            stated.forEach(author -> contributors.add(withRole(author, shown)));
            page.findings().merge("byline-repeated", Place.NOWHERE, text, "Names the authors, in the page's data.");
        } else {
            page.findings().leaveOut("other-byline", Place.NOWHERE, text, "Other authors, in the page's data.");
        }
    }

    private static Contributor withRole(Contributor stated, List<Contributor> shown) {
        return stated.role() != null
                ? stated
                : shown.stream()
                        .filter(one -> one.name().equals(stated.name()))
                        .findFirst()
                        .orElse(stated);
    }

    private static List<String> names(List<Contributor> contributors) {
        return contributors.stream().map(Contributor::name).toList();
    }
}
