package news.cutline.page.start;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import news.cutline.delivery.code.Framed;
import news.cutline.page.html.Inline;
import news.cutline.page.html.Story;

/// What Cutline is, shown by what it does: a story that is public now, and the requests that read and write such.
///
/// @param story the newest; null as long as there is none
/// @param card the page that shows it in pages of others; null where not everybody may have it in theirs
/// @param api where clients find the service, without a trailing slash
/// @param token as it stands in the commands
/// @param key of a partner that gets other answers; null where there is none to show
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record StartPage(
        String root,
        Inline style,
        Inline script,
        @Nullable Story story,
        @Nullable Framed card,
        String api,
        String token,
        @Nullable String key)
        implements TemplateInstance {}
