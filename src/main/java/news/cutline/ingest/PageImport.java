package news.cutline.ingest;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

import news.cutline.ingest.page.ImportReport;

/// That a page was imported, and what became of it. It goes with its article.
@Entity
class PageImport {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    /// By what the page is known again: its address, else a hash of its text.
    String naturalKey;

    String format;

    UUID articleId;

    // Replaced as a whole: Hibernate needs no copy, which it would make by writing and reading it.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    ImportReport report;

    Instant createdAt;

    protected PageImport() {}

    PageImport(String naturalKey, String format, UUID articleId, ImportReport report, Instant createdAt) {
        this.naturalKey = naturalKey;
        this.format = format;
        this.articleId = articleId;
        this.report = report;
        this.createdAt = createdAt;
    }

    /// Keeps that there was a page, and nothing that it said.
    void forget() {
        report = ImportReport.NOTHING;
    }
}
