package news.cutline.page.reader;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import news.cutline.page.html.Epitaph;
import news.cutline.page.html.Inline;

/// The page that stands where a story was, or never was.
///
/// @param successor where people read the story that took its place
/// @param home where the publisher's name leads
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StoryTombstone(Epitaph epitaph, @Nullable String successor, String publisher, String home, Inline style)
        implements TemplateInstance {}
