/// Snippets of other sites that stories show: posts, players, maps.
///
/// An embed is data, never somebody's markup: a player's address or sanitised text, with a credit like any picture.
@NullMarked
package news.cutline.embed;

import org.jspecify.annotations.NullMarked;
