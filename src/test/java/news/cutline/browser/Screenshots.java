package news.cutline.browser;

import java.nio.file.Path;

import com.microsoft.playwright.Page;

/// Pictures of the pages, for people to look at after the tests.
final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + ".png")));
    }
}
