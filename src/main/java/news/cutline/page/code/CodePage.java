package news.cutline.page.code;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import news.cutline.delivery.code.EmbedCode;
import news.cutline.delivery.code.Pasting;
import news.cutline.page.html.Inline;

/// The page with the code to paste.
///
/// @param preview the page that the code shows, relative to this one
/// @param origins of the pages that may show it
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CodePage(
        String root,
        Inline style,
        Inline script,
        Offer offer,
        EmbedCode code,
        Pasting pasting,
        String preview,
        List<String> origins)
        implements TemplateInstance {}
