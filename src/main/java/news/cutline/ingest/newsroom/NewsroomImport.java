package news.cutline.ingest.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// That a newsroom's file was brought in, and what became of it then.
@Entity
@Immutable
public class NewsroomImport {

    @Id
    public UUID id;

    /// By what the file is known again.
    String naturalKey;

    /// The articles that it made: the first of them, as there may be thousands.
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<UUID> articleIds;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Count> counts;

    public Instant createdAt;

    protected NewsroomImport() {}

    NewsroomImport(@Nullable UUID id, String naturalKey, Ledger ledger, Instant createdAt) {
        this.id = id == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : id;
        this.naturalKey = naturalKey;
        this.articleIds = ledger.articles();
        this.counts = ledger.counts();
        this.createdAt = createdAt;
    }
}
