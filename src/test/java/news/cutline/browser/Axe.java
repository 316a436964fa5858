package news.cutline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Page;

/// The rules of axe-core, which tell whether everybody can use a page.
final class Axe {

    private static final String RULES = load();

    private Axe() {}

    /// Fails on every violation, in the page or in one of its frames.
    static void assertThatEverybodyCanUse(Page page) {
        check(page, List.of());
    }

    /// The same of a page that goes into a frame: the page around it has the heading of the first level.
    static void assertThatEverybodyCanUseFramed(Page page) {
        check(page, List.of("page-has-heading-one"));
    }

    private static void check(Page page, List<String> exceptions) {
        page.frames().forEach(frame -> frame.evaluate(RULES));
        var violations = (List<?>) page.evaluate("""
                async exceptions => (await axe.run({
                    rules: Object.fromEntries(exceptions.map(rule => [rule, { enabled: false }]))
                })).violations.map(violation =>
                    violation.id + ': ' + violation.nodes.map(node => node.html).join(' '))""", exceptions);
        assertThat(violations).as(page.url()).isEmpty();
    }

    private static String load() {
        try (var stream = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
