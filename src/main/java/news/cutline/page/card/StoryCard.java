package news.cutline.page.card;

import java.net.URI;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import news.cutline.delivery.wording.Direction;
import news.cutline.page.frame.FrameParts;
import news.cutline.page.head.Head;
import news.cutline.page.html.Story;

/// The page that shows a story as a card.
///
/// @param visit the address on this host that leads on to the story
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StoryCard(Story story, Head head, String direction, URI visit, String publisher, FrameParts parts)
        implements TemplateInstance {

    static StoryCard of(Story story, Head head, URI visit, String publisher) {
        var direction = Direction.of(story.card().language());
        return new StoryCard(story, head, direction, visit, publisher, FrameParts.all());
    }
}
