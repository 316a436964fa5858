package news.cutline.journal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.fasterxml.jackson.databind.JsonNode;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.http.Versioned;

/// One thing that happened.
@Entity
@Immutable
@Table(name = "journal")
public class JournalEntry {

    /// How the states that are written now are to be read. Older formats are brought up to it on reading.
    public static final int FORMAT = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "sequence")
    public Long sequence;

    public Instant at;

    public String actor;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public UUID resourceId;

    public long version;

    @Enumerated(EnumType.STRING)
    public Operation operation;

    public int format = FORMAT;

    /// The resource as the editorial API shows it, after what happened; null where it was erased.
    // Never changed: Hibernate needs no copy, which it would make by writing and reading it.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable
    public JsonNode state;

    protected JournalEntry() {}

    JournalEntry(Instant at, String actor, Operation operation, Kind kind, Versioned resource, JsonNode state) {
        this.at = at;
        this.actor = actor;
        this.operation = operation;
        this.kind = kind;
        this.resourceId = resource.id();
        this.version = resource.version();
        this.state = state;
    }
}
