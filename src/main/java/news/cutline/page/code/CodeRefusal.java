package news.cutline.page.code;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import news.cutline.page.html.Inline;

/// The page that stands where there is no code to paste.
///
/// @param sentence why
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CodeRefusal(String root, Inline style, String sentence) implements TemplateInstance {}
