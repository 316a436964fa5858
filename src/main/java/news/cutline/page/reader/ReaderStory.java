package news.cutline.page.reader;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.RawString;

import news.cutline.delivery.story.DeliveredArticle;
import news.cutline.page.html.Direction;
import news.cutline.page.html.When;

/// A story as its page shows it.
///
/// @param lead the figure at its head
/// @param code what shows it as a card in a page of others; null where not everybody may have it
public record ReaderStory(
        DeliveredArticle article,
        String title,
        @Nullable RawString lead,
        List<RawString> body,
        @Nullable String code) {

    static ReaderStory of(DeliveredArticle article, @Nullable String code) {
        var title = Optional.ofNullable(article.headline()).orElse(article.slug());
        return new ReaderStory(
                article,
                title,
                Optional.ofNullable(article.leadMedia()).map(Block::lead).orElse(null),
                article.body().stream().map(Block::of).toList(),
                code);
    }

    /// In which direction its language is written.
    public String direction() {
        return Direction.of(article.language());
    }

    /// The day of its publication, in its own language.
    public String published() {
        return day(article.publishedAt());
    }

    /// The day of an instant, in the language of the story.
    public String day(Instant instant) {
        return When.day(instant, article.language());
    }

    /// When it was changed since; null where it was not.
    public @Nullable String updated() {
        return article.updatedAt().isAfter(article.publishedAt())
                ? When.minute(article.updatedAt(), article.language())
                : null;
    }
}
