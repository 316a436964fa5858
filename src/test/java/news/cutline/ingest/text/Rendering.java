package news.cutline.ingest.text;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.page.ImportReport.Finding;
import news.cutline.ingest.page.ImportedBlock;
import news.cutline.ingest.page.ImportedBlock.Figure;
import news.cutline.ingest.page.ImportedBlock.Heading;
import news.cutline.ingest.page.ImportedBlock.Listing;
import news.cutline.ingest.page.ImportedBlock.Paragraph;
import news.cutline.ingest.page.ImportedBlock.Quote;
import news.cutline.ingest.page.ImportedCredit;
import news.cutline.ingest.page.ImportedPage;
import news.cutline.ingest.page.ImportedPage.Contributor;

/// An imported page as the expectations beside the pages spell it; what is null or empty has no line.
final class Rendering {

    private final StringBuilder text = new StringBuilder();

    private Rendering() {}

    static String of(ImportedPage page) {
        var rendering = new Rendering();
        rendering.head(page);
        rendering.text.append('\n');
        page.body().forEach(rendering::block);
        rendering.text.append('\n');
        rendering.findings("merged", page.report().merged());
        rendering.findings("left out", page.report().leftOut());
        rendering.findings(
                "missing",
                page.report().missing().stream().filter(Rendering::isTelling).toList());
        return rendering.text.toString();
    }

    /// No picture in a text has an address or an alternative text; tests of their own say so.
    private static boolean isTelling(Finding finding) {
        return !finding.code().equals("media-address") && !finding.code().equals("alternative-text");
    }

    private void head(ImportedPage page) {
        line("headline", page.headline());
        line("kicker", page.kicker());
        line("standfirst", page.standfirst());
        line("byline", page.byline());
        page.contributors().forEach(contributor -> line("contributor", named(contributor)));
        if (page.leadFigure() != null) {
            figure("lead figure", page.leadFigure());
        }
    }

    private void block(ImportedBlock block) {
        switch (block) {
            case Paragraph(var words) -> line("paragraph", words);
            case Heading(var level, var words) -> line("heading " + level, words);
            case Quote(var words, var attribution) ->
                line("quote", attribution == null ? words : words + " — " + attribution);
            case Listing(var ordered, var items) -> items.forEach(item -> line(ordered ? "number" : "bullet", item));
            case Figure figure -> figure("figure", figure);
        }
    }

    private void figure(String name, Figure figure) {
        line(name, figure.caption() == null ? "(no caption)" : figure.caption());
        if (figure.credit() != null) {
            credit(figure.credit());
        }
    }

    private void credit(ImportedCredit credit) {
        line("  credit", credit.creditLine());
        credit.creators().forEach(creator -> line("  creator", named(creator)));
        line("  provider", credit.provider());
        if (credit.supplierCategory() != null) {
            line("  category", credit.supplierCategory().name().toLowerCase(Locale.ROOT));
        }
        line("  source", credit.source());
        line("  holder", credit.copyrightHolder());
        line("  notice", credit.copyrightNotice());
        line(
                "  year",
                credit.copyrightYear() == null ? null : credit.copyrightYear().toString());
    }

    private void findings(String name, List<Finding> findings) {
        findings.forEach(finding -> line(
                name + place(finding),
                finding.text() == null ? finding.code() : finding.code() + ": " + finding.text()));
    }

    private static String place(Finding finding) {
        return finding.lines() == null ? "" : " " + finding.lines().first();
    }

    private static String named(Contributor contributor) {
        return contributor.role() == null ? contributor.name() : contributor.name() + ", " + contributor.role();
    }

    private void line(String name, @Nullable String value) {
        if (value != null) {
            text.append(name).append(": ").append(value).append('\n');
        }
    }
}
