package news.cutline.ingest.wording.credit;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import news.cutline.ingest.wording.WordList;

/// What a credit line says, beside its names, of who may not use the picture, or what for: "JAPAN OUT", "nur für
/// redaktionelle Nutzung".
///
/// @param rest the line without them
/// @param found as written
record Restrictions(String rest, List<String> found) {

    private static final Pattern BOUNDARY = Pattern.compile("[;|,()\\[\\]]|\\s[-–—]\\s|[.!](?=\\s|$)");
    private static final String OPENING = "([";
    private static final String CLOSING = ")]";

    private static final Pattern RESTRICTION = Pattern.compile(
            WordList.read(Restrictions.class, "restrictions.txt")
                    .section("restriction")
                    .asPattern(),
            CASE_INSENSITIVE | UNICODE_CASE);

    /// "JAPAN OUT", "UK AND IRELAND OUT".
    private static final Pattern OUT = Pattern.compile("\\p{Lu}{2,}(?:[\\s/&]+\\p{Lu}{2,})*\\s+OUT");

    private static final Pattern INITIAL_AT_END = Pattern.compile("(?:^|[ .-])\\p{Lu}$");

    static Restrictions in(String line) {
        var parts = BOUNDARY.split(line, -1);
        var between = BOUNDARY.matcher(line).results().map(MatchResult::group).toList();
        var rest = new StringBuilder();
        var found = new ArrayList<String>();
        for (var index = 0; index < parts.length; index++) {
            if (!isRestriction(parts[index])) {
                rest.append(parts[index]).append(at(between, index));
                continue;
            }
            var restriction = new StringBuilder(parts[index]);
            // It may name several countries.
            for (; at(between, index).equals(","); index++) {
                restriction.append(',').append(parts[index + 1]);
            }
            found.add(restriction.toString().strip());
            var end = at(between, index);
            var isFirst = rest.isEmpty() && !OPENING.contains(end);
            if (!isFirst && !takeBoundary(rest)) {
                rest.append(end);
            }
        }
        return new Restrictions(found.isEmpty() ? line : rest.toString().strip(), found);
    }

    private static boolean isRestriction(String part) {
        return RESTRICTION.matcher(part).find() || OUT.matcher(part.strip()).matches();
    }

    private static String at(List<String> between, int index) {
        return index < between.size() ? between.get(index) : "";
    }

    /// Takes away what set the restriction off from the words before it.
    ///
    /// @return whether what ends the restriction goes with it
    private static boolean takeBoundary(StringBuilder rest) {
        var before = BOUNDARY.matcher(rest).results().reduce((one, next) -> next);
        if (before.filter(last -> last.end() == rest.length()).isEmpty()) {
            return false;
        }
        var boundary = before.orElseThrow();
        if (CLOSING.contains(boundary.group())) {
            return true;
        }
        if (!boundary.group().equals(".")
                || !INITIAL_AT_END.matcher(rest.substring(0, boundary.start())).find()) {
            rest.setLength(boundary.start());
        }
        return "([.".contains(boundary.group());
    }
}
