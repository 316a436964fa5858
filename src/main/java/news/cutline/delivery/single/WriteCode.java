package news.cutline.delivery.single;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.audience.Embedding;
import news.cutline.delivery.code.EmbedCode;
import news.cutline.delivery.code.EmbedCode.Loader;
import news.cutline.delivery.code.EmbedScript;
import news.cutline.delivery.code.FrameHeight;
import news.cutline.delivery.code.Framed;
import news.cutline.delivery.code.Pasting;
import news.cutline.delivery.site.SiteConfig;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.delivery.story.Card;
import news.cutline.delivery.story.DeliveredArticle;
import news.cutline.delivery.story.DeliveredCredit;
import news.cutline.delivery.story.DeliveredEmbed;
import news.cutline.delivery.story.DeliveredFigure;

/// Writes the code that shows something in the pages of others.
@ApplicationScoped
public class WriteCode {

    private final SiteLinks links;
    private final SiteConfig site;

    WriteCode(SiteLinks links, SiteConfig site) {
        this.links = links;
        this.site = site;
    }

    public EmbedCode of(Single<DeliveredEmbed> embed, Pasting pasting) {
        return of(frame(embed, pasting), pasting.isPinned());
    }

    public EmbedCode of(Framed framed, boolean isPinned) {
        var newest = EmbedScript.newest();
        var loader = isPinned
                ? new Loader(links.embedScript(newest.version()), newest.integrity())
                : new Loader(links.embedScript(), null);
        return EmbedCode.of(framed, loader);
    }

    public Framed frame(Single<DeliveredEmbed> single, Pasting pasting) {
        var delivered = single.block();
        var embed = delivered.embed();
        return frame(
                links.embed(embed.id()),
                pasting,
                embed.title(),
                delivered.credit().lines(),
                FrameHeight.of(delivered, single.language()));
    }

    public Framed frame(DeliveredFigure figure, Pasting pasting) {
        var medium = figure.media();
        var title = Optional.ofNullable(figure.caption())
                .map(caption -> caption.altText() == null ? caption.text() : caption.altText())
                .orElse(null);
        return frame(links.medium(medium.id()), pasting, title, figure.credit().lines(), FrameHeight.of(figure));
    }

    public Framed frame(Card card, Pasting pasting) {
        var height = FrameHeight.of(card, site.name());
        return frame(
                links.card(card.slug()), pasting, card.headline(), signature(card.byline(), card.credits()), height);
    }

    /// For everybody's pages.
    public EmbedCode of(DeliveredArticle story) {
        var card = links.card(story.slug());
        var height = FrameHeight.of(story, site.name());
        var signature = signature(story.byline(), story.credits());
        return of(frame(card, Pasting.usual(), story.headline(), signature, height), false);
    }

    private static List<String> signature(@Nullable String byline, List<DeliveredCredit> credits) {
        return Stream.concat(Stream.ofNullable(byline), DeliveredCredit.lines(credits).stream())
                .toList();
    }

    private Framed frame(URI page, Pasting pasting, @Nullable String title, List<String> credits, FrameHeight height) {
        var address = Embedding.address(page, pasting.key());
        var credit = credits.isEmpty() ? null : String.join(" · ", credits);
        var width = pasting.width();
        return new Framed(address, title == null ? site.name() : title, credit, width, height.at(width));
    }
}
