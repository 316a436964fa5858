package news.cutline.article.readiness;

import news.cutline.credit.Credit;

/// Looks at credits: whoever must be named is named, and of what others have supplied it is known whose it is and on
/// which terms.
final class CreditInspection {

    private final Findings findings;
    private final boolean isCountryKnown;

    /// @param isCountryKnown whether the site knows where it is read
    CreditInspection(Findings findings, boolean isCountryKnown) {
        this.findings = findings;
        this.isCountryKnown = isCountryKnown;
    }

    void inspect(Credit credit, String pointer) {
        var name = "The credit " + credit.id;
        var line = credit.creditLine;
        findings.expect(
                !credit.lacksLine(),
                Rule.CREDIT_LINE,
                pointer,
                name + " has no credit line, and its terms require one.");
        findings.expect(
                isCountryKnown || !credit.isBoundToCountries(),
                Rule.TERRITORY,
                pointer,
                name + " is bound to countries, but in which one the site is read is not configured, so what it goes"
                        + " with is withheld.");
        if (!credit.isOfThirdParty()) {
            return;
        }
        findings.expect(
                line == null || !FileName.is(line),
                Rule.CREDIT_LINE_FILE_NAME,
                pointer,
                name + " names a file instead of those who made it: " + line);
        findings.expect(
                credit.copyrightHolder != null, Rule.COPYRIGHT_HOLDER, pointer, name + " has no copyright holder.");
        findings.expect(
                credit.copyrightNotice != null, Rule.COPYRIGHT_NOTICE, pointer, name + " has no copyright notice.");
        findings.expect(
                credit.termsConfirmedAt != null,
                Rule.TERMS_CONFIRMED,
                pointer,
                "Nobody has confirmed the terms of the credit " + credit.id + ".");
    }
}
