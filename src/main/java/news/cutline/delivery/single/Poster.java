package news.cutline.delivery.single;

import java.net.URI;
import java.util.Optional;

import news.cutline.delivery.story.DeliveredBlock;
import news.cutline.delivery.story.DeliveredEmbed.DeliveredSnippet;
import news.cutline.delivery.story.DeliveredFigure;
import news.cutline.embed.provider.Providers;

/// What stands for an embed until the reader asks for it.
public final class Poster {

    private Poster() {}

    /// Nothing where loading it would tell a provider who reads, that may follow them.
    public static Optional<DeliveredBlock> of(DeliveredSnippet embed) {
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
