/// What a page tells programs about itself: search engines, social networks, and editors into which its address is
/// pasted.
///
/// A picture is named to them only where the rights let everybody have it on the channel `social`: that is decided in
/// `delivery`, and what was decided comes in as the card or the figure that such a party may have.
@NullMarked
package news.cutline.page.head;

import org.jspecify.annotations.NullMarked;
