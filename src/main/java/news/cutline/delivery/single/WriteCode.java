package news.cutline.delivery.single;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.audience.Embedding;
import news.cutline.delivery.code.EmbedCode;
import news.cutline.delivery.code.Framed;
import news.cutline.delivery.site.SiteConfig;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.delivery.story.Card;
import news.cutline.delivery.story.DeliveredArticle;
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

    /// @param key the publishable one of the partner whose pages show it; null for everybody's
    public EmbedCode of(DeliveredEmbed delivered, @Nullable String key) {
        var embed = delivered.embed();
        var player = embed.player();
        var height = player == null ? HEIGHT_OF_WORDS : Framed.heightOf(player.width(), player.height());
        return code(
                links.embed(embed.id()), key, embed.title(), delivered.credit().creditLine(), height);
    }

    /// @param key as above
    public EmbedCode of(DeliveredFigure figure, @Nullable String key) {
        var medium = figure.media();
        var title = Optional.ofNullable(figure.caption())
                .map(caption -> caption.altText() == null ? caption.text() : caption.altText())
                .orElse(null);
        return code(
                links.medium(medium.id()),
                key,
                title,
                figure.credit().creditLine(),
                Framed.heightOf(medium.width(), medium.height()));
    }

    /// @param key as above
    public EmbedCode of(Card card, @Nullable String key) {
        return code(links.card(card.slug()), key, card.headline(), card.byline(), HEIGHT_OF_CARD);
    }

    /// For everybody's pages.
    public EmbedCode of(DeliveredArticle story) {
        return code(links.card(story.slug()), null, story.headline(), story.byline(), HEIGHT_OF_CARD);
    }

    private EmbedCode code(
            URI page, @Nullable String key, @Nullable String title, @Nullable String creditLine, int height) {
        var framed = new Framed(Embedding.address(page, key), title == null ? site.name() : title, creditLine, height);
        return EmbedCode.of(framed, links.embedScript());
    }
}
