package news.cutline.page.frame;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import news.cutline.page.html.Epitaph;

/// The page that stands where something was, or never was, or may not be shown.
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Tombstone(Epitaph epitaph, String publisher, FrameParts parts) implements TemplateInstance {}
