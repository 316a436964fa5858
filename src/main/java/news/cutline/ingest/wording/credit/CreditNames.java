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
            "[/|;,•·()\\[\\]]|\\s[-–—]\\s|"
                    + between(CREDITS.section("joining")).pattern(),
            CASE_INSENSITIVE | UNICODE_CASE);
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

    /// A lone word beside a supplier is a surname ("REUTERS/Doe"), beside a person a paper ("Jane Doe/Mainpost").
    private List<Party> settled() {
        if (makers.stream().anyMatch(party -> party.isA(Kind.SUPPLIER))) {
            return inferred(makers, Kind.PERSON);
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
            parts.areNames = SEPARATOR.splitAsStream(text).map(String::strip).allMatch(parts::add);
            return parts;
        }

        private boolean add(String part) {
            if (part.chars().allMatch(Character::isDigit) || NOTES.contains(WordList.fold(part))) {
                return true;
            }
            var whole = Party.read(part);
            var label = CreditLabel.at(part);
            if (label.isEmpty()
                    || whole.filter(party -> party.isA(Kind.SUPPLIER)).isPresent()) {
                return whole.or(() -> login(part)).map(parties::add).orElse(false);
            }
            stated = stated == null ? label.get().category() : stated;
            var name = part.substring(label.get().end());
            return name.isEmpty()
                    || Party.read(name)
                            .map(party -> parties.add(of(label.get(), party)))
                            .orElse(false);
        }

        /// Whom a handout is courtesy of has supplied it, not made it.
        private static Party of(CreditLabel label, Party party) {
            var isGiver = label.category() == SupplierCategory.HANDOUT && !party.isA(Kind.SUPPLIER);
            return isGiver ? party.as(Kind.ORGANISATION) : party;
        }

        /// "iStock/jdoe": picture libraries name people by their logins.
        private Optional<Party> login(String part) {
            var isInLibrary = parties.stream().anyMatch(party -> party.category() == SupplierCategory.STOCK);
            return Optional.of(new Party(Kind.PERSON, part, null))
                    .filter(_ -> isInLibrary && LOGIN.matcher(part).matches());
        }
    }
}
