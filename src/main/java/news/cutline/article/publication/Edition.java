package news.cutline.article.publication;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import news.cutline.article.body.ArticleContent;

/// What is published: one version of an article.
public record Edition(
        UUID articleId,
        long version,
        ArticleContent content,
        @Nullable UUID sectionId,
        List<UUID> tagIds) {}
