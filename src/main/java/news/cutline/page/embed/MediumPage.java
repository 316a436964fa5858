package news.cutline.page.embed;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import news.cutline.page.frame.FramePage;
import news.cutline.page.frame.FrameParts;
import news.cutline.page.head.Head;

/// The page that shows a medium by itself.
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MediumPage(Exhibit exhibit, Head head, FrameParts parts) implements TemplateInstance {

    static FramePage of(Exhibit exhibit, Head head) {
        var page = new MediumPage(exhibit, head, FrameParts.all());
        var framed = exhibit.picture() == null
                ? FramePage.playing(page, exhibit.origins())
                : FramePage.of(page, exhibit.origins());
        return framed.describedAt(head.discovery());
    }
}
