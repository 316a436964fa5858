package news.cutline.ingest.wording.credit;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static news.cutline.ingest.wording.WordList.fold;
import static news.cutline.ingest.wording.credit.CreditLabel.CREDITS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.cutline.credit.SupplierCategory;
import news.cutline.ingest.page.ImportedCredit;

/// A text that is nothing but a picture's credit, and how sure that is.
public record CreditLine(ImportedCredit credit, Evidence evidence) {

    /// From weak to strong.
    public enum Evidence {
        /// Names only: a credit where a caption has just been repeated.
        NAMES,
        /// A lone news agency, or "Copyright" and a name: a credit on a line beside a caption.
        LIKELY,
        /// A person with a supplier or with a label that has no colon: also a credit behind a caption's last
        /// sentence.
        NAMED,
        /// A label, a claim of copyright or a picture agency: a credit wherever it stands.
        CERTAIN
    }

    /// A longer text is no credit; this also bounds the work per line.
    public static final int LONGEST = 160;

    private static final Pattern MARKS =
            insensitive("(?:" + CREDITS.section("copyright").asPattern() + "[\\s:]*)+");
    /// Also "Copyright:".
    private static final List<String> BRACKETS = List.of("()", "[]", "（）", "［］", "【】");
    private static final Pattern SIGN = Pattern.compile("©|ⓒ|\\([cC]\\)|^\\p{L}++:");
    private static final Set<String> RESERVED = CREDITS.section("reserved").folded();
    private static final Pattern TRAILING_MARKS = Pattern.compile("[.,;:\\s]++$");
    private static final Pattern YEAR =
            Pattern.compile("(?<![\\p{L}\\p{N}])((?:19|20)\\d\\d)(?:\\s?[-–]\\s?(?:19|20)\\d\\d)?(?![\\p{L}\\p{N}])");
    /// Behind a name of two to four signs.
    private static final Pattern TAKEN_BY = Pattern.compile("(?<=(?:^|[^\\p{Lo}]|%s)\\p{Lo}{2,4})\\s?(?:%s)$"
            .formatted(
                    CREDITS.section("reporter").anywhere(),
                    CREDITS.section("behind").anywhere()));
    private static final Pattern INITIAL_AT_END = Pattern.compile("(?:^|[ .-])\\p{Lu}\\.$");

    /// Empty when the text holds anything besides labels, names, claims and restrictions.
    public static Optional<CreditLine> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var restrictions = Restrictions.in(text.strip());
        return readNames(restrictions.rest())
                .map(line -> new CreditLine(line.credit.withRestrictions(restrictions.found()), line.evidence));
    }

    /// The credit that the text is by its place, whether it can be taken apart or not.
    public static ImportedCredit of(String text) {
        return read(text)
                .map(CreditLine::credit)
                .orElseGet(() -> ImportedCredit.of(text)
                        .withRestrictions(Restrictions.in(text).found()));
    }

    /// Whether it shows by itself that it is a credit.
    public boolean isMoreThanNames() {
        return evidence != Evidence.NAMES;
    }

    private static Optional<CreditLine> readNames(String text) {
        var line = withoutBrackets(text);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        var taken = TAKEN_BY.matcher(line);
        if (CreditLabel.isUncased(line.charAt(line.length() - 1)) && taken.find()) {
            return read(CreditLabel.BEHIND, line.substring(0, taken.start()));
        }
        var label = CreditLabel.at(line)
                .filter(found -> found.isCertain() || !CreditNames.opensWithSupplier(line))
                .orElse(null);
        var rest = label == null || label.category() != null ? line : line.substring(label.end());
        var isMarked = label != null || MARKS.matcher(rest).find();
        if (rest.endsWith(".") && !INITIAL_AT_END.matcher(rest).find()) {
            return isMarked ? read(label, rest.substring(0, rest.length() - 1)) : Optional.empty();
        }
        return read(label, rest);
    }

    private static Optional<CreditLine> read(@Nullable CreditLabel label, String rest) {
        var claim = Claim.in(rest);
        var isBare = label == null && !claim.opens(rest);
        var names = CreditNames.read(withoutClaim(claim.shown())).filter(found -> !isBare || found.canStandAlone(rest));
        var saysNothing = label == null
                && claim.notice() == null
                && names.map(CreditNames::isEmpty).orElse(true);
        if (claim.shown().isEmpty() || saysNothing) {
            return Optional.empty();
        }
        return names.map(found ->
                new CreditLine(credit(claim, isBare ? found.withoutSubject() : found), evidence(label, claim, found)));
    }

    private static ImportedCredit credit(Claim claim, CreditNames names) {
        return new ImportedCredit(
                claim.shown(),
                names.creators(),
                names.provider(),
                names.category(),
                names.source(),
                claim.holder(),
                claim.notice(),
                claim.year());
    }

    private static Evidence evidence(@Nullable CreditLabel label, Claim claim, CreditNames names) {
        var isLabelled = label != null && (label.isCertain() || names.hasSupplier());
        if (isLabelled || claim.isExplicit() || names.category() == SupplierCategory.STOCK) {
            return Evidence.CERTAIN;
        }
        if (names.isSpecific() || (label != null && !names.creators().isEmpty())) {
            return Evidence.NAMED;
        }
        var isMarked = (label != null || claim.notice() != null) && !names.isVague();
        return isMarked || names.hasSupplier() ? Evidence.LIKELY : Evidence.NAMES;
    }

    /// What a line claims of copyright.
    ///
    /// @param shown the line without a leading "Copyright", which then is but a label; with it where a year follows
    /// @param notice the claim, verbatim to the end of the line, or null
    private record Claim(String shown, @Nullable String notice) {

        static Claim in(String text) {
            var mark = MARKS.matcher(text);
            if (!mark.find()) {
                return new Claim(text, null);
            }
            var end = mark.end();
            var isLabel = mark.start() == 0
                    && !YEAR.matcher(text).region(end, text.length()).lookingAt();
            var shown = isLabel ? text.substring(end) : text;
            var notice = isLabel && !mark.find() ? text : text.substring(mark.start());
            return new Claim(shown, notice);
        }

        boolean opens(String text) {
            return !text.equals(shown) || text.equals(notice);
        }

        @Nullable
        String holder() {
            return notice == null
                    ? null
                    : CreditNames.read(withoutClaim(notice))
                            .map(CreditNames::owner)
                            .orElse(null);
        }

        @Nullable
        Integer year() {
            var year = YEAR.matcher(notice == null ? "" : notice);
            return year.find() ? Integer.valueOf(year.group(1)) : null;
        }

        /// "Copyright Jane Doe" alone could be the start of a headline.
        boolean isExplicit() {
            return notice != null
                    && (SIGN.matcher(notice).find()
                            || YEAR.matcher(notice).find()
                            || !withoutReservation(notice).equals(notice));
        }
    }

    private static String withoutClaim(String text) {
        var names = MARKS.matcher(text).replaceAll("/");
        return withoutReservation(
                names.equals(text) ? text : YEAR.matcher(names).replaceAll(""));
    }

    private static String withoutReservation(String text) {
        var folded = fold(text);
        return RESERVED.stream()
                .filter(folded::endsWith)
                .findFirst()
                .map(phrase -> text.strip().substring(0, text.strip().length() - phrase.length()))
                .map(rest -> TRAILING_MARKS.matcher(rest).replaceFirst(""))
                .orElse(text);
    }

    private static String withoutBrackets(String text) {
        var line = text.endsWith(").") || text.endsWith("].") ? text.substring(0, text.length() - 1) : text;
        return BRACKETS.stream().anyMatch(pair -> isEnclosed(line, pair.substring(0, 1), pair.substring(1)))
                ? line.substring(1, line.length() - 1).strip()
                : text;
    }

    private static boolean isEnclosed(String line, String opening, String closing) {
        return line.startsWith(opening) && line.endsWith(closing) && line.indexOf(closing) == line.length() - 1;
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, CASE_INSENSITIVE | UNICODE_CASE);
    }
}
