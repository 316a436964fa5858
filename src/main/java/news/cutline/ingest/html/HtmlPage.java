package news.cutline.ingest.html;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import news.cutline.embed.provider.Providers;
import news.cutline.ingest.markup.Addresses;
import news.cutline.ingest.markup.HtmlSource;
import news.cutline.ingest.markup.Metadata;
import news.cutline.ingest.markup.Piece;
import news.cutline.ingest.markup.PieceReader;
import news.cutline.ingest.markup.Zones;
import news.cutline.ingest.page.Findings;
import news.cutline.ingest.page.Findings.Place;
import news.cutline.ingest.page.ImportedBlock;
import news.cutline.ingest.page.ImportedBlock.Figure;
import news.cutline.ingest.page.ImportedBlock.Heading;
import news.cutline.ingest.page.ImportedPage;

/// The HTML of a news page, as a browser or a crawler saves it.
public final class HtmlPage {

    /// Elements that lie deeper count as if they did not; browsers have the same limit.
    private static final int DEEPEST = 512;
    private static final int MOST_PIECES = 10_000;

    private HtmlPage() {}

    /// Never fails: what is not understood is left out and reported.
    ///
    /// @param url where the page was found, or null
    /// @param providers whose players and posts are known
    public static ImportedPage parse(HtmlSource source, @Nullable String url, Providers providers) {
        var findings = new Findings();
        source.report(findings);
        var page =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(source.text(), "");
        var addresses = Addresses.of(page, url);
        var metadata = Metadata.of(page, addresses, url, findings);
        if (metadata.language() != null) {
            findings.recognise("language", Place.NOWHERE, metadata.language(), "The language that the page states.");
        }
        var zones = new Zones(page);
        var pieces = withinLimit(PieceReader.read(page, zones, addresses), findings);
        return read(new Reading(pieces, zones.story(), metadata, addresses, providers, findings));
    }

    private static ImportedPage read(Reading page) {
        Surroundings.leaveOutZones(page);
        var headline = Headline.find(page);
        Surroundings.leaveOutside(page, headline.index());
        Surroundings.leaveOutSiteWords(page);
        var figures = Figures.read(page);
        var lead = Figures.described(page, figures);
        var head = Opening.read(page, headline.index());
        var body = new ArrayList<>(Body.read(page, figures));
        if (lead == null) {
            lead = takeLead(body);
        }
        return new ImportedPage(
                headline.text(),
                head.kicker(),
                head.standfirst(),
                head.byline(),
                head.contributors(),
                lead,
                body,
                page.metadata().language(),
                page.addresses().canonical(),
                page.findings().toReport());
    }

    /// The figure above the text is the story's own.
    private static @Nullable Figure takeLead(List<ImportedBlock> body) {
        for (var block : body) {
            if (block instanceof Figure figure) {
                body.remove(block);
                return figure;
            }
            if (!(block instanceof Heading)) {
                return null;
            }
        }
        return null;
    }

    private static List<Piece> withinLimit(List<Piece> pieces, Findings findings) {
        if (pieces.size() <= MOST_PIECES) {
            return pieces;
        }
        var first = pieces.get(MOST_PIECES).place();
        findings.leaveOut(
                "too-many-lines",
                new Place(
                        first.offset(),
                        Surroundings.spanned(first, pieces.getLast().place())),
                null,
                "Beyond the first " + MOST_PIECES + " texts and pictures of the page.");
        return List.copyOf(pieces.subList(0, MOST_PIECES));
    }
}
