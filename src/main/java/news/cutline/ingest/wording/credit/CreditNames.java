package news.cutline.ingest.wording.credit;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static news.cutline.ingest.wording.credit.CreditLabel.CREDITS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.credit.SupplierCategory;
import news.cutline.ingest.page.ImportedPage.Contributor;
import news.cutline.ingest.wording.WordList;
import news.cutline.ingest.wording.credit.Party.Kind;

/// The names in a credit line, sorted by what they did: "Jane Doe/AFP via Getty Images", "Jane Doe for The Gazette".
///
/// @param carriers who stands after "via"
/// @param clients who stands after "for"
/// @param stated what the line itself says of the supplier ("Handout")
record CreditNames(
        List<Party> makers,
        List<Party> carriers,
        List<Party> clients,
        @Nullable SupplierCategory stated) {

    private static final Pattern VIA = between(CREDITS.section("via"));
    private static final Pattern FOR = between(CREDITS.section("for"));
    private static final Pattern SEPARATOR = Pattern.compile(
            "[/／|｜;；,，،、•·()（）\\[\\]【】]|\\s[-–—]\\s|"
                    + CREDITS.section("reporter").anywhere() + "|"
                    + between(CREDITS.section("joining")).pattern(),
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern LICENCE =
            Pattern.compile("CC0|CC[ -]BY(?:-(?:SA|NC|ND)){0,2}(?: \\d\\.\\d)?", CASE_INSENSITIVE);
    private static final Pattern QUOTES = Pattern.compile("[«»„“”\"]");
    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}_.-]++");
    private static final Set<String> NOTES = CREDITS.section("note").folded();

    /// Empty when a part of the text is not a name.
    static Optional<CreditNames> read(String text) {
        var via = VIA.split(text, 2);
        var forWhom = FOR.split(via[0], 2);
        var makers = Parts.of(forWhom[0]);
        var carriers = Parts.of(via.length > 1 ? via[1] : "");
        var clients = Parts.of(forWhom.length > 1 ? forWhom[1] : "");
        if (!makers.areNames || !carriers.areNames || !clients.areNames) {
            return Optional.empty();
        }
        return Optional.of(new CreditNames(
                makers.parties,
                inferred(carriers.parties, Kind.ORGANISATION),
                inferred(clients.parties, Kind.ORGANISATION),
                makers.stated == null ? carriers.stated : makers.stated));
    }

    /// "Picture Alliance/dpa" opens with a name, not with the label "Picture".
    static boolean opensWithSupplier(String text) {
        return Party.read(SEPARATOR.split(text, 2)[0].strip())
                .filter(party -> party.isA(Kind.SUPPLIER))
                .isPresent();
    }

    /// The same where nothing shows that the first of them is a credit's: a lone word in front of a supplier may be
    /// what the picture shows ("London (Getty Images)").
    CreditNames withoutSubject() {
        var isSubject = makers.size() > 1 && makers.getFirst().isA(Kind.WORD) && hasSupplier();
        return isSubject ? new CreditNames(makers.subList(1, makers.size()), carriers, clients, stated) : this;
    }

    /// Whether `text`, in which nothing else shows that it is a credit, may be one. In scripts without capitals a name
    /// looks as any other word does, and only stands beside a supplier ("أحمد علي / رويترز").
    boolean canStandAlone(String text) {
        var isTold = makers.stream().allMatch(party -> party.isA(Kind.SUPPLIER) || party.hasCapital());
        return isTold
                || (hasSupplier()
                        && text.indexOf('/') > 0
                        && makers.stream().map(Party::name).noneMatch(CreditLabel::isAtEndOf));
    }

    List<Contributor> creators() {
        return settled().stream()
                .filter(party -> party.isA(Kind.PERSON))
                .map(party -> new Contributor(party.name(), null))
                .distinct()
                .toList();
    }

    @Nullable
    String provider() {
        return supplier().map(Party::name).orElse(null);
    }

    @Nullable
    String source() {
        return houses().map(Party::name)
                .filter(name -> !name.equals(provider()))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    SupplierCategory category() {
        return stated != null ? stated : supplier().map(Party::category).orElse(null);
    }

    /// The party that a claim with these names speaks for: the house rather than the person.
    @Nullable
    String owner() {
        return supplier().or(() -> makers.stream().findFirst()).map(Party::name).orElse(null);
    }

    boolean hasSupplier() {
        return houses().anyMatch(party -> party.isA(Kind.SUPPLIER));
    }

    /// Whether a house goes with another name, both known by themselves.
    boolean isSpecific() {
        var isHouseNamed = hasSupplier()
                || stated != null
                || !clients.isEmpty()
                || makers.stream().anyMatch(party -> party.isA(Kind.ORGANISATION));
        return isHouseNamed && makers.size() + carriers.size() + clients.size() + (stated == null ? 0 : 1) > 1;
    }

    /// Whether there is nothing but a lone word.
    boolean isVague() {
        return creators().isEmpty() && houses().findAny().isEmpty() && stated == null;
    }

    boolean isEmpty() {
        return makers.isEmpty() && carriers.isEmpty() && stated == null;
    }

    /// The last in the chain: after "via", else a picture agency, else a news agency, else any house.
    private Optional<Party> supplier() {
        return Stream.<Predicate<Party>>of(
                        carriers::contains,
                        party -> party.category() == SupplierCategory.STOCK,
                        party -> party.isA(Kind.SUPPLIER),
                        _ -> true)
                .flatMap(wanted -> houses().filter(wanted))
                .findFirst()
                .or(() -> clients.stream().findFirst());
    }

    private Stream<Party> houses() {
        return Stream.concat(settled().stream(), carriers.stream())
                .filter(party -> party.isA(Kind.SUPPLIER) || party.isA(Kind.ORGANISATION));
    }

    /// A lone word beside a picture or news agency is a surname ("REUTERS/Doe"), beside another supplier anything
    /// ("NASA/JPL"), beside a person a paper ("Jane Doe/Mainpost").
    private List<Party> settled() {
        if (makers.stream().anyMatch(party -> party.isA(Kind.SUPPLIER))) {
            return makers.stream().anyMatch(Party::isAgency) ? inferred(makers, Kind.PERSON) : makers;
        }
        return makers.stream().anyMatch(party -> party.isA(Kind.PERSON)) ? inferred(makers, Kind.ORGANISATION) : makers;
    }

    private static List<Party> inferred(List<Party> parties, Kind kind) {
        return parties.stream()
                .map(party -> party.isA(Kind.WORD) ? party.as(kind) : party)
                .toList();
    }

    private static Pattern between(WordList.Section words) {
        return Pattern.compile("\\s" + words.asPattern() + "\\s", CASE_INSENSITIVE | UNICODE_CASE);
    }

    private static final class Parts {

        private final List<Party> parties = new ArrayList<>();
        private @Nullable SupplierCategory stated;
        private boolean areNames = true;

        static Parts of(String text) {
            var parts = new Parts();
            parts.areNames = SEPARATOR
                    .splitAsStream(QUOTES.matcher(text).replaceAll(""))
                    .map(String::strip)
                    .allMatch(parts::add);
            return parts;
        }

        private boolean add(String part) {
            if (part.chars().allMatch(Character::isDigit)
                    || NOTES.contains(WordList.fold(part))
                    || LICENCE.matcher(part).matches()) {
                return true;
            }
            var whole = Party.read(part);
            var label = CreditLabel.at(part);
            if (label.isEmpty()
                    || whole.filter(party -> party.isA(Kind.SUPPLIER)).isPresent()) {
                return whole.or(() -> login(part)).map(parties::add).orElse(false);
            }
            stated = stated == null ? label.get().category() : stated;
            return addLabelled(label.get(), part.substring(label.get().end()));
        }

        private boolean addLabelled(CreditLabel label, String name) {
            var isGiven = label.category() == SupplierCategory.HANDOUT;
            var party = isGiven ? giver(label, name) : Party.read(name);
            if (label.category() == null && isBehindSubject(label, party)) {
                return false;
            }
            party.ifPresent(parties::add);
            return name.isEmpty() || party.isPresent();
        }

        /// "Olaf Scholz (Foto: dpa)": the name in front of the label is not of this credit.
        private boolean isBehindSubject(CreditLabel label, Optional<Party> party) {
            var isMeant = label.isCertain()
                    || party.filter(named -> named.isA(Kind.SUPPLIER)).isPresent();
            return isMeant && !parties.stream().allMatch(before -> before.isA(Kind.SUPPLIER));
        }

        /// Whom a handout is courtesy of has supplied it, not made it.
        private static Optional<Party> giver(CreditLabel label, String name) {
            return Party.read(name)
                    .map(party -> party.isA(Kind.SUPPLIER) ? party : party.as(Kind.ORGANISATION))
                    .or(() -> label.isCertain() ? Party.described(name) : Optional.empty());
        }

        /// "iStock/jdoe": picture libraries name people by their logins.
        private Optional<Party> login(String part) {
            var isInLibrary = parties.stream().anyMatch(party -> party.category() == SupplierCategory.STOCK);
            return Optional.of(new Party(Kind.PERSON, part, null))
                    .filter(_ -> isInLibrary && LOGIN.matcher(part).matches());
        }
    }
}
