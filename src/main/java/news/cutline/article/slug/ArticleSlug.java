package news.cutline.article.slug;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/// A slug that belongs to an article: for ever once it was public, else as long as a draft has it.
@Entity
@Immutable
class ArticleSlug {

    @Id
    String slug;

    UUID articleId;

    protected ArticleSlug() {}
}
