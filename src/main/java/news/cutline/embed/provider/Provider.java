package news.cutline.embed.provider;

import java.util.List;
import java.util.Set;

import news.cutline.embed.EmbedKind;
import news.cutline.embed.Tracking;

/// A site whose players and posts may be embedded.
///
/// @param asIs how the addresses of players begin that are taken as they are
/// @param pages how the addresses of posts begin that have no player
/// @param codes where the codes that people copy from it hold an address
/// @param scripts the hosts of scripts that come with its codes, and are never needed
/// @param pictures the domains from which its own pictures are loaded
/// @param autoplay the parameter with which its players begin at once; none where nobody knows it
/// @param untitled what its codes say where a title should be
record Provider(
        String name,
        EmbedKind kind,
        Tracking tracking,
        Shape shape,
        List<Form> forms,
        List<String> asIs,
        List<String> pages,
        List<Code> codes,
        Set<String> scripts,
        Set<String> pictures,
        Set<String> autoplay,
        Set<String> untitled) {

    /// An attribute of the elements that a CSS selector finds.
    ///
    /// @param base what the address in it is relative to; empty where it is absolute
    record Code(String selector, String attribute, String base) {}
}
