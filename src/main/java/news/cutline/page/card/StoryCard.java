package news.cutline.page.card;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import news.cutline.page.html.Inline;
import news.cutline.page.html.Story;

/// The page that shows a story as a card.
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StoryCard(Story story, String publisher, Inline style) implements TemplateInstance {}
