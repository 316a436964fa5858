package news.cutline.page.embed;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import news.cutline.page.frame.FramePage;
import news.cutline.page.frame.FrameParts;
import news.cutline.page.head.Head;
import news.cutline.page.html.Inline;

/// The page that shows an embed. The player comes when the reader asks for it, unless nobody follows readers there.
///
/// @param visit the address on this host that leads on to its provider
/// @param play the script that puts the player there
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EmbedPage(Snippet snippet, Head head, URI visit, Inline play, FrameParts parts) implements TemplateInstance {

    private static final Inline PLAY = Inline.load("play.js");

    static FramePage of(Snippet snippet, Head head, URI visit) {
        var player = snippet.player();
        return new FramePage(
                new EmbedPage(snippet, head, visit, PLAY, FrameParts.all()),
                Stream.ofNullable(player).map(Player::shape).toList(),
                player == null || player.loadsAtOnce() ? List.of() : List.of(PLAY),
                snippet.pictureOrigins(),
                false,
                player == null ? null : player.origin(),
                head.discovery());
    }
}
