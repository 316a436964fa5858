package news.cutline.ingest.wording.credit;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static news.cutline.ingest.wording.WordList.fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import news.cutline.ingest.page.ImportedPage.Contributor;
import news.cutline.ingest.wording.WordList;
import news.cutline.ingest.wording.credit.Party.Kind;

/// Who wrote a story, as a line of the page says it: "By Jane Doe in Kyiv with AP".
///
/// @param shown the line without the word that opens it
public record Byline(String shown, List<Contributor> contributors) {

    private static final int LONGEST = 160;
    private static final int LONGEST_OPENING = 4;
    private static final int LONGEST_ROLE = 6;

    private static final WordList BYLINES = WordList.read(Byline.class, "bylines.txt");
    private static final Set<String> BY = BYLINES.section("by").folded();
    private static final Set<String> ROLES = BYLINES.section("role").folded();
    private static final Set<String> ROLE_OF = BYLINES.section("role-of").folded();
    private static final Set<String> TOWNS = BYLINES.section("town").folded();
    private static final Pattern JOINING =
            insensitive("\\s" + BYLINES.section("joining").asPattern() + "\\s");
    private static final Pattern PLACE =
            insensitive("\\s" + BYLINES.section("place").asPattern() + "\\s");
    /// "g1 Minas": behind a name a house may have a digit.
    private static final Pattern HOUSE = Pattern.compile("(?:\\p{Lu}\\S*+|\\p{L}++\\d++)(?: \\p{Lu}\\S*+){0,3}");
    private static final Pattern SEPARATOR = Pattern.compile("[,;/|•·()]");
    private static final Pattern WORD_END = Pattern.compile("[\\s,]+");
    private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s");

    public Byline {
        contributors = List.copyOf(contributors);
    }

    /// A line that opens with a word such as "By" and goes on with nothing but names, roles and places.
    public static Optional<Byline> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var names = afterOpening(line);
        return names.isEmpty() ? Optional.empty() : ofNames(names);
    }

    /// The same without the opening word: only a byline where the lines around it say so.
    public static Optional<Byline> ofNames(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var names = new Names();
        for (var group : JOINING.split(line, -1)) {
            if (!names.addGroup(group)) {
                return Optional.empty();
            }
        }
        return names.contributors.isEmpty() ? Optional.empty() : Optional.of(new Byline(line, names.contributors));
    }

    /// Whether the line is but the word that opens a byline.
    public static boolean isOpening(String line) {
        return line.length() <= LONGEST
                && BY.contains(fold(line.endsWith(":") ? line.substring(0, line.length() - 1) : line));
    }

    /// Whether the line says what somebody is: "Political correspondent", "Korrespondent in Paris".
    public static boolean isRole(String line) {
        var words = List.of(WORD_END.split(fold(line)));
        var opensWithRole = words.size() > 1 && ROLES.contains(words.getFirst()) && ROLE_OF.contains(words.get(1));
        return words.size() <= LONGEST_ROLE
                && (opensWithRole || ROLES.contains(words.getLast()) || ROLES.contains(fold(line)));
    }

    /// The same byline where the line below it gives the role of its only name.
    public Byline withRole(String role) {
        return contributors.size() > 1
                ? this
                : new Byline(
                        shown, List.of(new Contributor(contributors.getFirst().name(), role)));
    }

    /// What follows the longest opening, or nothing.
    private static String afterOpening(String line) {
        var rest = "";
        var space = line.indexOf(' ');
        for (var word = 0; word < LONGEST_OPENING && space > 0; word++) {
            if (isOpening(line.substring(0, space))) {
                rest = line.substring(space + 1);
            }
            space = line.indexOf(' ', space + 1);
        }
        return rest.startsWith(": ") ? rest.substring(2) : rest;
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, CASE_INSENSITIVE | UNICODE_CASE);
    }

    private static final class Names {

        private final List<Contributor> contributors = new ArrayList<>();
        private boolean hasPlace;

        /// A group starts with a name; the parts after it are more names, its role or its place.
        boolean addGroup(String group) {
            var beforeDash = DASH.split(group, 2);
            var isFirst = true;
            for (var part : SEPARATOR.split(beforeDash[0], -1)) {
                var text = part.strip();
                var name = isRole(text) ? text : PLACE.split(text, 2)[0].strip();
                if (!name.isEmpty() && !add(name, isFirst)) {
                    return false;
                }
                hasPlace |= name.length() < text.length();
                isFirst &= name.isEmpty();
            }
            return beforeDash.length == 1 || addHouse(beforeDash[1].strip());
        }

        /// Behind a dash stands a house or a place, not a second author.
        private boolean addHouse(String name) {
            var party = Party.read(name);
            party.filter(found -> found.isA(Kind.SUPPLIER) || found.isA(Kind.ORGANISATION))
                    .ifPresent(found -> contributors.add(new Contributor(found.name(), null)));
            return party.isPresent() || isRole(name) || HOUSE.matcher(name).matches();
        }

        private boolean add(String name, boolean isFirst) {
            if (!isFirst && !contributors.isEmpty() && isRole(name)) {
                contributors.add(new Contributor(contributors.removeLast().name(), name));
                return true;
            }
            var party = Party.read(name);
            if (party.isPresent() && !isRole(name)) {
                if (!isTown(party.get(), isFirst)) {
                    contributors.add(new Contributor(party.get().name(), null));
                }
                return true;
            }
            return addWithRole(name)
                    || (!contributors.isEmpty() && HOUSE.matcher(name).matches());
        }

        /// "Jane Doe Political correspondent"
        private boolean addWithRole(String text) {
            for (var end = text.indexOf(' '); end > 0; end = text.indexOf(' ', end + 1)) {
                var party = Party.read(text.substring(0, end));
                var role = text.substring(end + 1);
                if (party.isPresent() && party.get().isA(Kind.PERSON) && isRole(role)) {
                    contributors.add(new Contributor(party.get().name(), role));
                    return true;
                }
            }
            return false;
        }

        /// "By Jane Doe, Kyiv", "By Jane Doe in Kyiv and Paris".
        private boolean isTown(Party party, boolean isFirst) {
            return (!isFirst || hasPlace) && (party.isA(Kind.WORD) || TOWNS.contains(fold(party.name())));
        }
    }
}
