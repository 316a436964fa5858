package news.cutline.rights;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// The conditions under which a supplier lets content be used, as far as they have been put into this form.
///
/// @param syndication whether others than the publisher may have it; unknown where nobody has said so
/// @param from when use may begin; absent: at once
/// @param until when use must have ended (exclusive); absent: never
/// @param creditRequired whether it may only be shown with its credit line
/// @param unparsed restrictions in prose that nobody has translated yet; while there are any, only the publisher
/// may use it
public record Terms(
        Syndication syndication,
        @Nullable Selection<UUID> partners,
        @Nullable Selection<Channel> channels,
        @Nullable Selection<String> territories,
        @Nullable Instant from,
        @Nullable Instant until,
        Boolean creditRequired,
        TextAndDataMining textAndDataMining,
        List<String> unparsed) {

    /// What holds where nothing was said.
    public static final Terms UNKNOWN = unread(List.of());

    public static final int MAXIMUM_UNPARSED = 50;
    public static final int LONGEST_UNPARSED = 5000;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public Terms {
        syndication = syndication == null ? Syndication.UNKNOWN : syndication;
        creditRequired = creditRequired == null || creditRequired;
        textAndDataMining = textAndDataMining == null ? TextAndDataMining.RESERVED : textAndDataMining;
        unparsed = unparsed == null ? List.of() : List.copyOf(unparsed);
        requireMeasure(unparsed);
        if (territories != null) {
            requireCountries(territories.only());
            requireCountries(territories.except());
        }
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("must begin before they end");
        }
    }

    /// What holds where nothing but these restrictions in prose was said.
    public static Terms unread(List<String> restrictions) {
        return new Terms(
                Syndication.UNKNOWN, null, null, null, null, null, true, TextAndDataMining.RESERVED, restrictions);
    }

    private static void requireMeasure(List<String> unparsed) {
        if (unparsed.size() > MAXIMUM_UNPARSED
                || unparsed.stream().anyMatch(restriction -> restriction.length() > LONGEST_UNPARSED)) {
            throw new IllegalArgumentException("must not have more than " + MAXIMUM_UNPARSED
                    + " unparsed restrictions, of " + LONGEST_UNPARSED + " characters at most");
        }
    }

    private static void requireCountries(@Nullable Set<String> codes) {
        if (codes != null && !COUNTRIES.containsAll(codes)) {
            throw new IllegalArgumentException(
                    "must name countries by ISO 3166-1 alpha-2 codes (GB, not UK; EU is no country)");
        }
    }
}
