package news.cutline.page.reader;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.RawString;

import news.cutline.delivery.story.Card;
import news.cutline.delivery.story.DeliveredArticle;
import news.cutline.delivery.story.DeliveredCredit;
import news.cutline.delivery.wording.Direction;
import news.cutline.delivery.wording.PageWords;
import news.cutline.page.html.When;

/// A story as its page shows it.
///
/// @param words of the page itself
/// @param lead the figure at its head
/// @param code what shows it as a card in a page of others; null where not everybody may have it
public record ReaderStory(
        DeliveredArticle article,
        PageWords words,
        String title,
        @Nullable RawString lead,
        List<RawString> body,
        @Nullable String code) {

    static ReaderStory of(DeliveredArticle article, @Nullable String code) {
        var words = PageWords.of(article.language());
        var title = Optional.ofNullable(article.headline()).orElse(article.slug());
        return new ReaderStory(
                article,
                words,
                title,
                Optional.ofNullable(article.leadMedia())
                        .map(block -> Block.lead(block, words))
                        .orElse(null),
                article.body().stream().map(block -> Block.of(block, words)).toList(),
                code);
    }

    /// In which direction its language is written.
    public String direction() {
        return Direction.of(article.language());
    }

    /// The lines that must be shown with its words.
    public List<String> credits() {
        return DeliveredCredit.lines(article.credits());
    }

    /// The same of a story that it leads on to.
    public List<String> credits(Card related) {
        return DeliveredCredit.lines(related.credits());
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
