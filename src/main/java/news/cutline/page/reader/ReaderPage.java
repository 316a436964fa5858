package news.cutline.page.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import news.cutline.page.head.Head;
import news.cutline.page.html.Inline;

/// The page of a story.
///
/// @param home where the publisher's name leads
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReaderPage(String root, ReaderStory story, Head head, String publisher, String home, Inline style, Inline script)
        implements TemplateInstance {}
