package news.cutline.article.preview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import news.cutline.article.body.ArticleContent;
import news.cutline.article.publication.Edition;

/// That one version of an article may be seen until an instant. It is gone when the link is revoked.
@Entity
@Immutable
public class PreviewLink {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID articleId;

    /// Counts the links of the article, from 1.
    int number;

    public long version;

    @Nullable
    UUID sectionId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> tagIds;

    @JdbcTypeCode(SqlTypes.JSON)
    ArticleContent content;

    public Instant expiresAt;

    public Instant createdAt;

    /// The name on the token of who made it.
    public String createdBy;

    protected PreviewLink() {}

    PreviewLink(Edition edition, int number, Instant expiresAt, Instant createdAt, String createdBy) {
        this.articleId = edition.articleId();
        this.number = number;
        this.version = edition.version();
        this.sectionId = edition.sectionId();
        this.tagIds = edition.tagIds();
        this.content = edition.content();
        this.expiresAt = expiresAt;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    /// What it shows.
    public Edition edition() {
        return new Edition(articleId, version, content, sectionId, tagIds);
    }
}
