package news.cutline.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.embed.provider.Providers;
import news.cutline.ingest.html.HtmlPage;
import news.cutline.ingest.markup.HtmlSource;
import news.cutline.ingest.page.ImportReport.Finding;
import news.cutline.ingest.page.ImportedPage;
import news.cutline.ingest.text.PageText;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.time.Clock;

/// Imports a saved page, once.
@ApplicationScoped
class ImportPage {

    private static final String TEXT = "text/plain";
    private static final String HTML = "text/html";
    /// Tags cost much more memory than their letters; the largest pages of news sites have a third of it.
    private static final int MOST_TAGS = 100_000;
    /// What a page may state without having a story.
    private static final Set<String> STATED = Set.of("language", "canonical-address", "publication-date", "byline");
    /// What of a page is its story, whatever else changes around it.
    private static final Set<String> STORY = Set.of("headline", "paragraph", "heading", "list-item", "quote");

    private final PageImportRepository imports;
    private final DraftFromPage drafts;
    private final Providers providers;
    private final ImportConfig config;
    private final Clock clock;

    ImportPage(
            PageImportRepository imports, DraftFromPage drafts, Providers providers, ImportConfig config, Clock clock) {
        this.imports = imports;
        this.drafts = drafts;
        this.providers = providers;
        this.config = config;
        this.clock = clock;
    }

    /// The import of the page with this text, made now unless it was made before.
    ImportView importText(String text, ImportRequest request) {
        if (text.indexOf('\0') >= 0) {
            throw ProblemException.invalid("", "must not contain the character U+0000");
        }
        var key = request.url == null ? hash(text) : withoutFragment(request.url);
        return importOnce(key, () -> create(key, TEXT, PageText.parse(text), request));
    }

    /// The same for a page's HTML. It is known by the address that was given, else by the one that it states, else
    /// by the text of its story.
    ImportView importHtml(HtmlSource source, ImportRequest request) {
        if (source.text()
                        .chars()
                        .filter(character -> character == '<')
                        .limit(MOST_TAGS + 1L)
                        .count()
                > MOST_TAGS) {
            throw new ProblemException(
                    ProblemType.PAYLOAD_TOO_LARGE, "The page may have at most " + MOST_TAGS + " tags.");
        }
        var page = HtmlPage.parse(source, request.url, providers);
        var stated = request.url == null ? page.canonicalUrl() : request.url;
        var key = stated == null ? hash(story(page)) : withoutFragment(stated);
        return importOnce(key, () -> create(key, HTML, page, request));
    }

    /// What follows `#` is a place in the page (RFC 3986, 3.5).
    private static String withoutFragment(String address) {
        return address.split("#", 2)[0];
    }

    private ImportView importOnce(String key, Supplier<PageImport> create) {
        imports.lock(key);
        return imports.findByNaturalKey(key)
                .map(known -> ImportView.of(known, true))
                .orElseGet(() -> ImportView.of(create.get(), false));
    }

    private PageImport create(String key, String format, ImportedPage page, ImportRequest request) {
        if (page.report().recognised().stream().noneMatch(finding -> !STATED.contains(finding.code()))) {
            throw ProblemException.invalid("", "must have lines that can be read as a story");
        }
        var report = page.report();
        var language = request.language == null ? page.language() : request.language;
        if (language == null) {
            language = config.language();
            report = report.withMissing(new Finding(
                    "language",
                    null,
                    language,
                    "The language was not given; the draft has that of the site, " + language + "."));
        }
        var draft = drafts.create(page, language, request.section);
        for (var removal : draft.removals()) {
            report = report.withLeftOut(new Finding(
                    "markup",
                    null,
                    String.join(", ", removal.removed()),
                    "Not allowed here; removed from " + removal.pointer() + "."));
        }
        var made = new PageImport(key, format, draft.article(), report, clock.now());
        imports.persistAndFlush(made);
        return made;
    }

    private static String story(ImportedPage page) {
        return page.report().recognised().stream()
                .filter(finding -> STORY.contains(finding.code()))
                .map(Finding::text)
                .collect(Collectors.joining(" "));
    }

    /// The same page saved twice may differ in line ends and blank space.
    private static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    private static String hash(String text) {
        try {
            var normalized = normalized(text).getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(normalized);
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
