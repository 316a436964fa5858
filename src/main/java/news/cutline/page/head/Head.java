package news.cutline.page.head;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.RawString;

import news.cutline.delivery.share.Discovery;
import news.cutline.delivery.story.TopicName;
import news.cutline.page.html.Picture;
import news.cutline.platform.html.OneLine;

/// What stands in the head of a page for programs. Templates put it there with `{#include page/head head=head /}`.
///
/// @param type of OpenGraph, such as `article`
/// @param picture what everybody may show who shows the address of this page
/// @param article what only stories have
/// @param discovery where to ask for what stands for this page in others; null where there is no such thing
/// @param data what the page is, in the words of schema.org
public record Head(
        String title,
        @Nullable String description,
        URI canonical,
        String type,
        String language,
        String publisher,
        @Nullable Picture picture,
        @Nullable Article article,
        @Nullable Discovery discovery,
        RawString data) {

    /// The facts about a story that OpenGraph has words for.
    public record Article(
            Instant publishedAt,
            Instant updatedAt,
            @Nullable String byline,
            @Nullable TopicName section,
            List<TopicName> tags) {}

    public Head {
        title = OneLine.of(title);
        description = description == null ? null : OneLine.of(description);
    }

    /// The language and, where it names one, the country, as OpenGraph joins them.
    public String locale() {
        var tag = Locale.forLanguageTag(language);
        return tag.getCountry().isEmpty() ? tag.getLanguage() : tag.getLanguage() + "_" + tag.getCountry();
    }

    /// What the picture shows, and who must be named: there is no other place for that in such a tag.
    public String pictureText() {
        var shown = Objects.requireNonNull(picture);
        var words = shown.altText().isEmpty() ? shown.caption() : shown.altText();
        return Stream.concat(Stream.ofNullable(words), shown.credits().stream())
                .map(OneLine::of)
                .collect(Collectors.joining(" · "));
    }

    /// What search engines may show of it: its pictures are for them only where they are for everybody.
    public String robots() {
        return picture == null ? "max-image-preview:none" : "max-image-preview:large";
    }
}
