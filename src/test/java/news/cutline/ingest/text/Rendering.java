package news.cutline.ingest.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.page.ImportReport.Finding;
import news.cutline.ingest.page.ImportedBlock;
import news.cutline.ingest.page.ImportedBlock.Embed;
import news.cutline.ingest.page.ImportedBlock.Figure;
import news.cutline.ingest.page.ImportedBlock.Heading;
import news.cutline.ingest.page.ImportedBlock.Listing;
import news.cutline.ingest.page.ImportedBlock.Paragraph;
import news.cutline.ingest.page.ImportedBlock.Quote;
import news.cutline.ingest.page.ImportedCredit;
import news.cutline.ingest.page.ImportedMedium;
import news.cutline.ingest.page.ImportedPage;
import news.cutline.ingest.page.ImportedPage.Contributor;
import news.cutline.media.medium.MediaKind;

/// An imported page as the expectations beside the pages spell it; what is null or empty has no line.
public final class Rendering {

    private final StringBuilder text = new StringBuilder();

    private Rendering() {}

    /// Without what no picture in a text has, its address and its alternative text; tests of their own say so.
    static String of(ImportedPage page) {
        return of(page, finding -> !Set.of("media-address", "alternative-text").contains(finding.code()));
    }

    /// With everything that is missing.
    public static String ofMarkup(ImportedPage page) {
        return of(page, _ -> true);
    }

    private static String of(ImportedPage page, Predicate<Finding> isTelling) {
        var rendering = new Rendering();
        rendering.head(page);
        rendering.text.append('\n');
        page.body().forEach(rendering::block);
        rendering.text.append('\n');
        rendering.findings("merged", page.report().merged());
        rendering.findings("left out", page.report().leftOut());
        rendering.findings(
                "missing", page.report().missing().stream().filter(isTelling).toList());
        return rendering.text.toString();
    }

    private void head(ImportedPage page) {
        line("headline", page.headline());
        line("kicker", page.kicker());
        line("standfirst", page.standfirst());
        line("byline", page.byline());
        line("language", page.language());
        line("canonical", page.canonicalUrl());
        page.contributors().forEach(contributor -> line("contributor", named(contributor)));
        if (page.leadFigure() != null) {
            figure("lead figure", page.leadFigure());
        }
    }

    private void block(ImportedBlock block) {
        switch (block) {
            case Paragraph(var words, var html) -> line("paragraph", html == null ? words : html);
            case Heading(var level, var words) -> line("heading " + level, words);
            case Quote(var words, var html, var attribution) ->
                line("quote", (html == null ? words : html) + (attribution == null ? "" : " — " + attribution));
            case Listing(var ordered, var items, var html) ->
                (html.isEmpty() ? items : html).forEach(item -> line(ordered ? "number" : "bullet", item));
            case Figure figure -> figure("figure", figure);
            case Embed embed -> embed(embed);
        }
    }

    private void figure(String name, Figure figure) {
        line(name, figure.caption() == null ? "(no caption)" : figure.caption());
        medium(figure.medium());
        if (figure.credit() != null) {
            credit(figure.credit());
        }
    }

    private void medium(ImportedMedium medium) {
        if (medium.kind() != MediaKind.IMAGE) {
            line("  kind", medium.kind().name().toLowerCase(Locale.ROOT));
        }
        line("  href", medium.href());
        if (medium.width() != null || medium.height() != null) {
            line("  size", medium.width() + " x " + medium.height());
        }
        line("  alt", medium.altText());
    }

    private void embed(Embed embed) {
        line("embed " + embed.kind().name().toLowerCase(Locale.ROOT), embed.provider());
        line("  title", embed.title());
        line("  at", embed.sourceUrl());
        if (embed.player() != null) {
            var player = embed.player();
            line("  player", player.src() + " " + player.width() + " x " + player.height());
        }
        line("  html", embed.html());
        if (embed.credit() != null) {
            credit(embed.credit());
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
        line("  license", credit.licenseUrl());
        line("  acquire", credit.acquireLicenseUrl());
    }

    private void findings(String name, List<Finding> findings) {
        findings.forEach(finding -> line(
                name + place(finding),
                finding.text() == null
                        ? finding.code()
                        : finding.code() + ": " + finding.text().replace("\n", " / ")));
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
