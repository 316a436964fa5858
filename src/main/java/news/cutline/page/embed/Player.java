package news.cutline.page.embed;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.single.OnDemand;
import news.cutline.delivery.story.DeliveredEmbed.DeliveredSnippet;
import news.cutline.delivery.story.DeliveredEmbed.Frame;
import news.cutline.page.html.Inline;
import news.cutline.page.html.Sources;

/// The provider's page that goes into a frame of ours.
///
/// @param loadsAtOnce before the reader asks for it, because nobody follows readers there
/// @param begun the same for readers who have asked for it
/// @param shape of the frame: a rule of its own, for the policy allows no style of an element
public record Player(URI src, URI begun, boolean loadsAtOnce, Inline shape) {

    private static final int USUAL_WIDTH = 16;
    private static final int USUAL_HEIGHT = 9;

    static Optional<Player> of(DeliveredSnippet snippet) {
        return snippet.frame()
                .map(frame -> new Player(
                        frame.address(), OnDemand.begun(frame.address()), snippet.mayLoadAtOnce(), shape(frame)));
    }

    String origin() {
        return Sources.origin(src);
    }

    private static Inline shape(Frame frame) {
        var isKnown = frame.width() != null && frame.height() != null;
        return Inline.of(".stage { aspect-ratio: %d / %d; }"
                .formatted(size(isKnown, frame.width(), USUAL_WIDTH), size(isKnown, frame.height(), USUAL_HEIGHT)));
    }

    private static int size(boolean isKnown, @Nullable Integer known, int usual) {
        return isKnown && known != null ? known : usual;
    }
}
