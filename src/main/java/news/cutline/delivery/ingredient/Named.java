package news.cutline.delivery.ingredient;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import news.cutline.article.body.BodyBlock.Embedded;
import news.cutline.article.body.BodyBlock.Figure;
import news.cutline.article.publication.Publication;

/// The ids of what stories name themselves; what these name in turn is looked up with them.
public record Named(
        Collection<UUID> articles,
        Collection<UUID> topics,
        Collection<UUID> media,
        Collection<UUID> embeds,
        Collection<UUID> credits) {

    public static final Named NOTHING = new Named(List.of(), List.of(), List.of(), List.of(), List.of());

    /// By a story as a whole.
    public static Named byStory(Publication story) {
        return new Named(
                List.of(story.articleId),
                topics(story),
                story.content.figures().values().stream().map(Figure::media).toList(),
                story.content.embeds().values().stream().map(Embedded::embed).toList(),
                story.content.credits());
    }

    /// By its card.
    public static Named byCard(Publication story) {
        var media =
                Stream.ofNullable(story.content.leadMedia()).map(Figure::media).toList();
        return new Named(List.of(), topics(story), media, List.of(), story.content.credits());
    }

    /// By its text.
    public static Named byText(Publication story) {
        return new Named(List.of(), List.of(), List.of(), List.of(), story.content.credits());
    }

    public static Named medium(UUID id) {
        return new Named(List.of(), List.of(), List.of(id), List.of(), List.of());
    }

    public static Named embed(UUID id) {
        return new Named(List.of(), List.of(), List.of(), List.of(id), List.of());
    }

    private static List<UUID> topics(Publication story) {
        return Stream.concat(Stream.ofNullable(story.sectionId), story.tagIds.stream())
                .toList();
    }
}
