package news.cutline.delivery.single;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.audience.Embedding;
import news.cutline.delivery.code.EmbedCode;
import news.cutline.delivery.code.EmbedCode.Loader;
import news.cutline.delivery.code.EmbedScript;
import news.cutline.delivery.code.Framed;
import news.cutline.delivery.code.Pasting;
import news.cutline.delivery.site.SiteConfig;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.delivery.story.Card;
import news.cutline.delivery.story.DeliveredEmbed;
import news.cutline.delivery.story.DeliveredFigure;

/// Writes the code that shows something in the pages of others.
@ApplicationScoped
public class WriteCode {

    private static final int HEIGHT_OF_WORDS = 480;
    private static final int HEIGHT_OF_CARD = 640;

    private final SiteLinks links;
    private final SiteConfig site;

    WriteCode(SiteLinks links, SiteConfig site) {
        this.links = links;
        this.site = site;
    }

    public EmbedCode of(DeliveredEmbed embed, Pasting pasting) {
        return of(frame(embed, pasting), pasting.isPinned());
    }

    public EmbedCode of(Framed framed, boolean isPinned) {
        var newest = EmbedScript.newest();
        var loader = isPinned
                ? new Loader(links.embedScript(newest.version()), newest.integrity())
                : new Loader(links.embedScript(), null);
        return EmbedCode.of(framed, loader);
    }

    public Framed frame(DeliveredEmbed delivered, Pasting pasting) {
        var embed = delivered.embed();
        var player = embed.player();
        var height =
                player == null ? HEIGHT_OF_WORDS : Framed.heightOf(pasting.width(), player.width(), player.height());
        return frame(
                links.embed(embed.id()),
                pasting,
                embed.title(),
                delivered.credit().creditLine(),
                height);
    }

    public Framed frame(DeliveredFigure figure, Pasting pasting) {
        var medium = figure.media();
        var title = Optional.ofNullable(figure.caption())
                .map(caption -> caption.altText() == null ? caption.text() : caption.altText())
                .orElse(null);
        return frame(
                links.medium(medium.id()),
                pasting,
                title,
                figure.credit().creditLine(),
                Framed.heightOf(pasting.width(), medium.width(), medium.height()));
    }

    public Framed frame(Card card, Pasting pasting) {
        return frame(links.card(card.slug()), pasting, card.headline(), card.byline(), HEIGHT_OF_CARD);
    }

    private Framed frame(URI page, Pasting pasting, @Nullable String title, @Nullable String creditLine, int height) {
        var address = Embedding.address(page, pasting.key());
        return new Framed(address, title == null ? site.name() : title, creditLine, pasting.width(), height);
    }
}
