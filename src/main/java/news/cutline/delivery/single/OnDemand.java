package news.cutline.delivery.single;

import java.net.URI;
import java.util.Optional;

import news.cutline.delivery.story.DeliveredBlock;
import news.cutline.delivery.story.DeliveredEmbed.DeliveredSnippet;
import news.cutline.delivery.story.DeliveredFigure;
import news.cutline.embed.provider.Providers;

/// An embed that is loaded when the reader asks for it.
public final class OnDemand {

    private OnDemand() {}

    /// The page that goes into a frame then: it begins at once, where its provider has an address for that.
    public static URI begun(URI player) {
        return Providers.begun(player);
    }

    /// What stands there until then. Nothing where loading it would tell a provider who reads, that may follow them.
    public static Optional<DeliveredBlock> poster(DeliveredSnippet embed) {
        return Optional.ofNullable(embed.poster()).filter(poster -> embed.mayLoadAtOnce() || !tells(embed, poster));
    }

    private static boolean tells(DeliveredSnippet embed, DeliveredBlock poster) {
        return poster instanceof DeliveredFigure figure
                && figure.media().href() != null
                && embed.frame()
                        .filter(frame ->
                                Providers.isOwnPicture(URI.create(figure.media().href()), frame.address()))
                        .isPresent();
    }
}
