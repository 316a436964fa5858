package news.cutline.ingest.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.page.ImportReport;
import news.cutline.ingest.page.ImportReport.Finding;
import news.cutline.ingest.page.ImportReport.Lines;
import news.cutline.ingest.page.ImportedBlock;
import news.cutline.ingest.page.ImportedBlock.Figure;
import news.cutline.ingest.page.ImportedBlock.Heading;
import news.cutline.ingest.page.ImportedPage;
import news.cutline.ingest.text.Label.Piece;
import news.cutline.ingest.text.Label.Remark;
import news.cutline.ingest.text.PageLines.Line;
import news.cutline.ingest.wording.credit.Byline;

/// Puts the page together from its labelled lines, and the report from what was said of each.
final class Assembly {

    private final List<Finding> recognised = new ArrayList<>();
    private final List<Finding> merged = new ArrayList<>();
    private final List<Finding> leftOut = new ArrayList<>();
    private final List<Finding> missing = new ArrayList<>();
    private final List<ImportedBlock> body = new ArrayList<>();
    private @Nullable String headline;
    private @Nullable String kicker;
    private @Nullable String standfirst;
    private @Nullable Byline byline;
    private @Nullable Figure leadFigure;
    private boolean isDated;

    private Assembly() {}

    static ImportedPage of(LabelledLines page, @Nullable Lines unread) {
        var assembly = new Assembly();
        for (var i = 0; i < page.size(); i++) {
            var label = page.labelOf(i);
            if (label != null) {
                assembly.add(label, page.line(i));
            }
        }
        if (unread != null) {
            assembly.leftOut.add(new Finding(
                    "too-many-lines",
                    unread,
                    null,
                    "Beyond the first " + PageLines.MOST_LINES + " lines of the page."));
        }
        return assembly.toPage();
    }

    private void add(Label label, Line line) {
        for (var remark : label.remarks()) {
            listOf(remark)
                    .add(new Finding(
                            remark.code(),
                            line.source(),
                            remark.text() == null ? line.text() : remark.text(),
                            remark.detail()));
        }
        switch (label.piece()) {
            case Piece.Headline(var text) -> headline = text;
            case Piece.Kicker(var text) -> kicker = text;
            case Piece.Standfirst(var text) -> standfirst = text;
            case Piece.By(var found, var withDate) -> {
                byline = found;
                isDated |= withDate;
            }
            case Piece.PublicationDate() -> isDated = true;
            case Piece.Embed(var kind) ->
                miss("embed-link", line, "The page embeds a " + kind + " here; its link is not in the text.");
            case Piece.Block(var block) -> add(block, line);
            case null -> {}
        }
    }

    private void add(ImportedBlock block, Line line) {
        if (block instanceof Figure figure) {
            missOf(figure, line);
            if (leadFigure == null && body.stream().allMatch(Heading.class::isInstance)) {
                leadFigure = figure;
                return;
            }
        }
        body.add(block);
    }

    private void missOf(Figure figure, Line line) {
        miss("media-address", line, "The picture's address is not in the text.");
        miss("alternative-text", line, "The picture's alternative text is not in the text.");
        if (figure.caption() == null) {
            miss("caption", line, "The picture has no caption.");
        }
        if (figure.credit() == null) {
            miss("credit", line, "The picture has no credit.");
        }
    }

    private void miss(String code, Line line, String detail) {
        missing.add(new Finding(code, line.source(), line.text(), detail));
    }

    private void missIf(boolean isMissing, String code, String detail) {
        if (isMissing) {
            missing.add(new Finding(code, null, null, detail));
        }
    }

    private List<Finding> listOf(Remark remark) {
        return switch (remark.fate()) {
            case RECOGNISED -> recognised;
            case MERGED -> merged;
            case LEFT_OUT -> leftOut;
        };
    }

    private ImportedPage toPage() {
        missIf(headline == null, "headline", "No headline was found.");
        missIf(byline == null, "byline", "The page does not say who wrote the story.");
        missIf(body.isEmpty(), "body", "No text of a story was found.");
        missIf(!isDated, "publication-date", "The page does not say when it was published.");
        return new ImportedPage(
                headline,
                kicker,
                standfirst,
                byline == null ? null : byline.shown(),
                byline == null ? List.of() : byline.contributors(),
                leadFigure,
                body,
                null,
                null,
                new ImportReport(recognised, merged, leftOut, missing));
    }
}
