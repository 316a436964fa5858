package news.cutline.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// The browser that is installed here. It is started once for all tests, and ends with their JVM.
final class Chromium {

    private static final Logger LOG = Logger.getLogger(Chromium.class);
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    /// It talks to nobody of its own accord. The sandbox is for pages of strangers, and root has none. All pages share
    /// one process: to start one for each page and each frame takes most of the time.
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-site-isolation-trials",
            "--renderer-process-limit=1");

    private static @Nullable Chromium chromium;

    private final Browser browser;

    private Chromium(Path node, Path executable) {
        System.setProperty("playwright.nodejs.path", node.toString());
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_NODEJS_PATH", node.toString());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        browser = Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
    }

    /// Skips the tests, and says so, where there is none.
    static Chromium started() {
        if (chromium == null) {
            chromium = start();
        }
        return chromium;
    }

    private static Chromium start() {
        var executable =
                NAMES.stream().map(Chromium::find).flatMap(Optional::stream).findFirst();
        var node = find("node");
        if (executable.isEmpty() || node.isEmpty()) {
            LOG.warn("No Chromium or no Node is installed here: what partners and readers see is NOT tested.");
            Assumptions.abort("Chromium or Node is not installed");
        }
        return new Chromium(node.orElseThrow(), executable.orElseThrow());
    }

    Browsing browse() {
        return browse(new Browser.NewContextOptions());
    }

    Browsing browse(Browser.NewContextOptions options) {
        return new Browsing(browser.newContext(options.setIgnoreHTTPSErrors(true)));
    }

    private static Optional<Path> find(String program) {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(folders.split(Pattern.quote(System.getProperty("path.separator"))))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
