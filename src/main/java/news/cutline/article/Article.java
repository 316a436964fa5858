package news.cutline.article;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

import news.cutline.article.body.ArticleContent;
import news.cutline.article.body.Mention;
import news.cutline.article.publication.Edition;
import news.cutline.journal.Kind;
import news.cutline.journal.Target;
import news.cutline.platform.entity.Editable;

/// A story as the newsroom works on it. Its columns beside the content are what lists and filters look at.
@Entity
public class Article extends Editable {

    /// Absent as long as there is no headline to make it from.
    @Nullable
    public String slug;

    public String language;

    @Nullable
    public String headline;

    @Nullable
    public UUID sectionId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<UUID> tagIds;

    // Replaced as a whole: Hibernate needs no copy, which it would make by writing and reading it.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public ArticleContent content;

    protected Article() {}

    /// A new article has its id before it is stored, so that it can take its slug. The rest is set by `revise`.
    @SuppressWarnings("NullAway.Init")
    Article(@Nullable UUID id) {
        identify(id);
    }

    /// @param newContent with neither section nor tags, which are kept by their ids
    void revise(ArticleContent newContent, @Nullable UUID newSectionId, List<UUID> newTagIds) {
        content = newContent;
        slug = newContent.slug();
        language = newContent.language();
        headline = newContent.headline();
        sectionId = newSectionId;
        tagIds = newTagIds;
    }

    public Edition edition() {
        return new Edition(id, version, content, sectionId, tagIds);
    }

    /// Everything that the article names.
    public Set<Target> targets() {
        return Stream.of(
                        Mention.of(content).stream().map(Mention::target),
                        Stream.ofNullable(sectionId).map(section -> new Target(Kind.SECTION, section)),
                        tagIds.stream().map(tag -> new Target(Kind.TAG, tag)))
                .flatMap(targets -> targets)
                .collect(Collectors.toSet());
    }

    public Target target() {
        return new Target(Kind.ARTICLE, id);
    }
}
