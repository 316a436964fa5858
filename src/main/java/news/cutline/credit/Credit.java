package news.cutline.credit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.entity.Editable;
import news.cutline.rights.Subject;
import news.cutline.rights.Terms;

/// Who must be named with a picture, an embed or a text, and on which terms it may be used.
@Entity
public class Credit extends Editable {

    @Nullable
    public String creditLine;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Creator> creators;

    @Nullable
    public String provider;

    @Enumerated(EnumType.STRING)
    public @Nullable SupplierCategory supplierCategory;

    @Nullable
    public String source;

    @Nullable
    public String copyrightHolder;

    @Nullable
    public String copyrightNotice;

    @Nullable
    public Integer copyrightYear;

    @Nullable
    public String usageTerms;

    @Nullable
    public String licenseUrl;

    @Nullable
    public String acquireLicenseUrl;

    @Nullable
    public String digitalSourceType;

    /// For the desk only; never delivered.
    @Nullable
    public String instructions;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "terms_id")
    StoredTerms terms;

    @Nullable
    public Instant termsConfirmedAt;

    @Nullable
    public String termsConfirmedBy;

    protected Credit() {}

    Credit(@Nullable UUID id, CreditDraft draft, StoredTerms terms) {
        identify(id);
        revise(draft, terms);
    }

    final void revise(CreditDraft draft, StoredTerms terms) {
        if (termsConfirmedAt != null && !hasTermsOf(draft)) {
            termsConfirmedAt = null;
            termsConfirmedBy = null;
        }
        creditLine = draft.creditLine();
        creators = draft.creators();
        provider = draft.provider();
        supplierCategory = draft.supplierCategory();
        source = draft.source();
        copyrightHolder = draft.copyrightHolder();
        copyrightNotice = draft.copyrightNotice();
        copyrightYear = draft.copyrightYear();
        usageTerms = draft.usageTerms();
        licenseUrl = draft.licenseUrl();
        acquireLicenseUrl = draft.acquireLicenseUrl();
        digitalSourceType = draft.digitalSourceType();
        instructions = draft.instructions();
        this.terms = terms;
    }

    /// Whether the supplier allows by `draft` what it allows now, in its own words and in ours.
    private boolean hasTermsOf(CreditDraft draft) {
        return terms().equals(draft.terms())
                && Objects.equals(usageTerms, draft.usageTerms())
                && Objects.equals(licenseUrl, draft.licenseUrl());
    }

    void confirmTerms(Instant at, String by) {
        termsConfirmedAt = at;
        termsConfirmedBy = by;
    }

    public Terms terms() {
        return terms.terms;
    }

    /// Whether others have supplied it. What nobody knows of may be anybody's.
    public boolean isOfThirdParty() {
        return supplierCategory != SupplierCategory.STAFF;
    }

    /// Whether it names nobody, though somebody must be named.
    public boolean lacksLine() {
        return creditLine == null && terms().creditRequired();
    }

    public boolean isBoundToCountries() {
        return terms().territories() != null;
    }

    /// What the rights policy must know of something that has this credit.
    public Subject subject(boolean isKilled) {
        return new Subject(isKilled, creditLine != null, terms());
    }
}
