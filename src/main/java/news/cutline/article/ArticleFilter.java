package news.cutline.article;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import news.cutline.article.publication.ArticleStatus;
import news.cutline.platform.validation.LanguageTag;
import news.cutline.platform.validation.Slug;

/// The filters of the list of articles.
public class ArticleFilter {

    @QueryParam("status")
    @Parameter(description = "Only those that stand so now.")
    @Nullable
    ArticleStatus status;

    @QueryParam("section")
    @Slug
    @Parameter(description = "Only those of the section with this slug.")
    @Nullable
    String section;

    @QueryParam("tag")
    @Slug
    @Parameter(description = "Only those that have the tag with this slug.")
    @Nullable
    String tag;

    @QueryParam("media")
    @Parameter(description = "Only those whose draft or publication shows the medium with this id.")
    @Nullable
    UUID media;

    @QueryParam("language")
    @LanguageTag
    @Parameter(description = "Only those in this language (BCP 47).")
    @Nullable
    String language;
}
