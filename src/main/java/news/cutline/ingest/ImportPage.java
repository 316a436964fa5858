package news.cutline.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.ingest.page.ImportReport.Finding;
import news.cutline.ingest.text.PageText;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.time.Clock;

/// Imports a saved page, once.
@ApplicationScoped
class ImportPage {

    private static final String TEXT = "text/plain";

    private final PageImportRepository imports;
    private final DraftFromPage drafts;
    private final ImportConfig config;
    private final Clock clock;

    ImportPage(PageImportRepository imports, DraftFromPage drafts, ImportConfig config, Clock clock) {
        this.imports = imports;
        this.drafts = drafts;
        this.config = config;
        this.clock = clock;
    }

    /// The import of the page with this text, made now unless it was made before.
    ImportView importText(String text, ImportRequest request) {
        var key = request.url == null ? "sha256:" + hash(normalized(text)) : request.url;
        imports.lock(key);
        return imports.findByNaturalKey(key)
                .map(known -> ImportView.of(known, true))
                .orElseGet(() -> ImportView.of(create(key, text, request), false));
    }

    private PageImport create(String key, String text, ImportRequest request) {
        var page = PageText.parse(text);
        if (page.report().recognised().isEmpty()) {
            throw ProblemException.invalid("", "must have lines that can be read as a story");
        }
        var report = page.report();
        if (request.language == null) {
            report = report.withMissing(new Finding(
                    "language",
                    null,
                    config.language(),
                    "The language was not given; the draft has that of the site, " + config.language() + "."));
        }
        var language = request.language == null ? config.language() : request.language;
        var article = drafts.create(page, language, request.section);
        var made = new PageImport(key, TEXT, article.id, report, clock.now());
        imports.persistAndFlush(made);
        return made;
    }

    /// The same page saved twice may differ in line ends and blank space.
    private static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
