package news.cutline.credit;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.VisibleText;
import news.cutline.platform.validation.WebAddress;
import news.cutline.rights.Terms;

/// What the newsroom says about a credit. The names are those of the IPTC Photo Metadata Standard.
@Schema(name = "CreditDraft", examples = """
                {"creditLine": "Ada Lind/Northern Wire", "creators": [{"name": "Ada Lind", "role": "photographer"}],
                 "provider": "Northern Wire", "supplierCategory": "wires", "copyrightHolder": "Northern Wire",
                 "copyrightNotice": "© 2026 Northern Wire", "copyrightYear": 2026}""")
public record CreditDraft(
        @Size(max = 500)
        @VisibleText
        @Schema(description = "Exactly as it must be shown.", examples = "Ada Lind/Northern Wire")
        @Nullable
        String creditLine,

        @Size(max = 50) List<@Valid Creator> creators,

        @Size(max = 200) @Schema(description = "Who delivered it.", examples = "Northern Wire") @Nullable
        String provider,

        @Schema(examples = "wires") @Nullable SupplierCategory supplierCategory,

        @Size(max = 200) @Schema(description = "A party in the supply chain.") @Nullable
        String source,

        @Size(max = 200) @Schema(examples = "Northern Wire") @Nullable
        String copyrightHolder,

        @Size(max = 500) @Schema(description = "The legal claim.", examples = "© 2026 Northern Wire") @Nullable
        String copyrightNotice,

        @Min(1800) @Max(2200) @Schema(examples = "2026") @Nullable
        Integer copyrightYear,

        @Size(max = 5000) @Schema(description = "The supplier's terms in prose, verbatim.") @Nullable
        String usageTerms,

        @WebAddress @Schema(description = "Where the licence is explained.") @Nullable
        String licenseUrl,

        @WebAddress @Schema(description = "Where a licence can be had.") @Nullable
        String acquireLicenseUrl,

        @WebAddress
        @Schema(
                description = "How the picture came about (IPTC NewsCodes, Digital Source Type).",
                examples = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture")
        @Nullable
        String digitalSourceType,

        @Size(max = 5000) @Schema(description = "For the desk only; never delivered.") @Nullable
        String instructions,

        Terms terms) {

    public CreditDraft {
        creators = creators == null ? List.of() : List.copyOf(creators);
        terms = terms == null ? Terms.UNKNOWN : terms;
    }

    static CreditDraft of(Credit credit) {
        return new CreditDraft(
                credit.creditLine,
                credit.creators,
                credit.provider,
                credit.supplierCategory,
                credit.source,
                credit.copyrightHolder,
                credit.copyrightNotice,
                credit.copyrightYear,
                credit.usageTerms,
                credit.licenseUrl,
                credit.acquireLicenseUrl,
                credit.digitalSourceType,
                credit.instructions,
                credit.terms());
    }
}
