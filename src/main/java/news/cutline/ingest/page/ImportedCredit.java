package news.cutline.ingest.page;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.credit.SupplierCategory;
import news.cutline.ingest.page.ImportedPage.Contributor;

/// A picture's credit, taken apart as far as its line says it; what the line does not say is null or empty.
///
/// @param creditLine as it must be shown, without the label ("Foto:", "©") in front of it
/// @param provider the party the picture came from last ("via Getty Images")
/// @param source the party before the provider
/// @param restrictions what its line says of who may not use the picture, as written
public record ImportedCredit(
        String creditLine,
        List<Contributor> creators,
        @Nullable String provider,
        @Nullable SupplierCategory supplierCategory,
        @Nullable String source,
        @Nullable String copyrightHolder,
        @Nullable String copyrightNotice,
        @Nullable Integer copyrightYear,
        @Nullable String licenseUrl,
        @Nullable String acquireLicenseUrl,
        List<String> restrictions) {

    public ImportedCredit {
        creators = List.copyOf(creators);
        restrictions = List.copyOf(restrictions);
    }

    /// What a line of text can say.
    public ImportedCredit(
            String creditLine,
            List<Contributor> creators,
            @Nullable String provider,
            @Nullable SupplierCategory supplierCategory,
            @Nullable String source,
            @Nullable String copyrightHolder,
            @Nullable String copyrightNotice,
            @Nullable Integer copyrightYear) {
        this(
                creditLine,
                creators,
                provider,
                supplierCategory,
                source,
                copyrightHolder,
                copyrightNotice,
                copyrightYear,
                null,
                null,
                List.of());
    }

    /// A line that cannot be taken apart.
    public static ImportedCredit of(String creditLine) {
        return new ImportedCredit(creditLine, List.of(), null, null, null, null, null, null);
    }

    /// The same with these as well.
    public ImportedCredit withRestrictions(List<String> more) {
        return more.isEmpty()
                ? this
                : new ImportedCredit(
                        creditLine,
                        creators,
                        provider,
                        supplierCategory,
                        source,
                        copyrightHolder,
                        copyrightNotice,
                        copyrightYear,
                        licenseUrl,
                        acquireLicenseUrl,
                        Stream.concat(restrictions.stream(), more.stream())
                                .distinct()
                                .toList());
    }
}
