package news.cutline.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;

import news.cutline.credit.Creator;
import news.cutline.credit.CreditDraft;
import news.cutline.ingest.page.ImportedCredit;
import news.cutline.rights.Terms;

/// Makes a credit of what a page says of one, be it nothing.
final class CreditFromPage {

    private CreditFromPage() {}

    static CreditDraft draft(@Nullable ImportedCredit credit) {
        if (credit == null) {
            return new CreditDraft(
                    null, List.of(), null, null, null, null, null, null, null, null, null, null, null, Terms.UNKNOWN);
        }
        return new CreditDraft(
                credit.creditLine(),
                credit.creators().stream()
                        .map(creator -> new Creator(creator.name(), creator.role()))
                        .toList(),
                credit.provider(),
                credit.supplierCategory(),
                credit.source(),
                credit.copyrightHolder(),
                credit.copyrightNotice(),
                credit.copyrightYear(),
                null,
                credit.licenseUrl(),
                credit.acquireLicenseUrl(),
                null,
                null,
                Terms.unread(credit.restrictions()));
    }
}
