package news.cutline.credit;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

import news.cutline.rights.Terms;

/// One distinct set of terms.
@Entity
@Immutable
@Table(name = "terms")
// A page of credits needs their terms by one further statement, however many there are.
@BatchSize(size = 200)
public class StoredTerms {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /// SHA-256 of the canonical JSON of the terms, by which equal ones are found.
    byte[] digest;

    @JdbcTypeCode(SqlTypes.JSON)
    public Terms terms;

    protected StoredTerms() {}

    StoredTerms(byte[] digest, Terms terms) {
        this.digest = digest;
        this.terms = terms;
    }
}
