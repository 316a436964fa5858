package news.cutline.ingest.wording.credit;

import static news.cutline.ingest.wording.WordList.fold;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.cutline.credit.SupplierCategory;
import news.cutline.ingest.wording.WordList;

/// Somebody whom a credit line or a byline names, told apart by the shape of the name and by the list of suppliers.
///
/// @param category only of a known supplier
record Party(Kind kind, String name, @Nullable SupplierCategory category) {

    /// `WORD` is a lone capitalised word: a surname, a paper, a town; only its neighbours can tell.
    enum Kind {
        PERSON,
        WORD,
        SUPPLIER,
        ORGANISATION
    }

    private static final int LONGEST_PERSON = 4;
    private static final int LONGEST_ORGANISATION = 8;

    /// Doe, O'Hara, d'Arcy, al-Masri, Anne-Marie; also scripts without capitals.
    private static final Pattern CAPITALISED =
            Pattern.compile("(?:\\p{Ll}{1,3}['’-])?[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}'’-]*+");
    /// C., J.R.R., J.-P., Jr.
    private static final Pattern ABBREVIATED = Pattern.compile("(?:\\p{Lu}\\.-?)++\\p{Lu}?|\\p{Lu}\\p{L}{1,2}\\.");
    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)*\\.\\p{Ll}{2,}+");
    /// G1, TF1, France2
    private static final Pattern CHANNEL = Pattern.compile("\\p{Lu}\\p{L}{0,9}\\d{1,2}");
    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*(?: [\\p{L}\\p{M}'’-]+){1,5}");
    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}._-]++");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ]++");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,6}");

    private static final WordList NAMES = WordList.read(Party.class, "names.txt");
    private static final Set<String> PARTICLES = NAMES.section("particle").folded();
    private static final Set<String> LINKING = NAMES.section("linking").folded();
    private static final Set<String> ARTICLES = NAMES.section("article").folded();
    private static final Set<String> ORGANISATIONS =
            NAMES.section("organisation").folded();
    private static final Map<String, Party> SUPPLIERS = suppliers();

    /// Empty when the text has not the shape of a name.
    static Optional<Party> read(String text) {
        var supplier = SUPPLIERS.get(plain(text));
        if (supplier != null) {
            return Optional.of(supplier);
        }
        var words = List.of(text.split(" ", -1));
        if (words.size() > LONGEST_ORGANISATION
                || words.stream().noneMatch(Party::isName)
                || !words.stream().allMatch(word -> isName(word) || isSmall(word))) {
            return Optional.empty();
        }
        return Optional.ofNullable(kindOf(words)).map(kind -> new Party(kind, text, null));
    }

    /// Somebody who has no name, but is told: "the Smith family".
    static Optional<Party> described(String text) {
        return Optional.of(new Party(Kind.ORGANISATION, text, null))
                .filter(_ -> WORDS.matcher(text).matches());
    }

    /// The same party where the words around it say what it is.
    Party as(Kind other) {
        return new Party(other, name, category);
    }

    boolean isA(Kind other) {
        return kind == other;
    }

    boolean isAgency() {
        return category == SupplierCategory.WIRES || category == SupplierCategory.STOCK;
    }

    boolean hasCapital() {
        return name.codePoints().anyMatch(Character::isUpperCase)
                || HANDLE.matcher(name).matches();
    }

    private static @Nullable Kind kindOf(List<String> words) {
        if (isOrganisation(words)) {
            return Kind.ORGANISATION;
        }
        if (!isName(words.getLast()) || words.stream().anyMatch(word -> LINKING.contains(fold(word)))) {
            return null;
        }
        var names = words.stream().filter(Party::isName).count();
        if (names == 1) {
            return HANDLE.matcher(words.getLast()).matches() ? Kind.PERSON : Kind.WORD;
        }
        return names <= LONGEST_PERSON ? Kind.PERSON : null;
    }

    private static boolean isOrganisation(List<String> words) {
        var first = words.getFirst();
        return words.stream()
                        .anyMatch(word -> ORGANISATIONS.contains(fold(word))
                                || DOMAIN.matcher(word).matches()
                                || CHANNEL.matcher(word).matches())
                || (words.size() > 1
                        ? isName(first) && ARTICLES.contains(fold(first))
                        : ACRONYM.matcher(first).matches());
    }

    private static boolean isName(String word) {
        return CAPITALISED.matcher(word).matches()
                || ABBREVIATED.matcher(word).matches()
                || DOMAIN.matcher(word).matches()
                || HANDLE.matcher(word).matches()
                || CHANNEL.matcher(word).matches()
                || (ORGANISATIONS.contains(fold(word)) && Character.isUpperCase(word.charAt(0)));
    }

    private static boolean isSmall(String word) {
        return PARTICLES.contains(fold(word)) || LINKING.contains(fold(word));
    }

    private static Map<String, Party> suppliers() {
        var suppliers = new HashMap<String, Party>();
        for (var section : WordList.read(Party.class, "suppliers.txt").sections()) {
            var category = SupplierCategory.valueOf(section.code().toUpperCase(Locale.ROOT));
            for (var entry : section.entries()) {
                var spellings = entry.split(" = ", -1);
                var party = new Party(Kind.SUPPLIER, spellings[spellings.length - 1], category);
                suppliers.put(plain(spellings[0]), party);
            }
        }
        return Map.copyOf(suppliers);
    }

    private static String plain(String name) {
        return NO_LETTERS.matcher(fold(name).replace('-', ' ')).replaceAll("");
    }
}
