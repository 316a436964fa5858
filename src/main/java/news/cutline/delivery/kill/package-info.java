/// Killing media: the medium is gone from every door at once, and whoever killed it learns where it was.
///
/// It stands here, and not with the media, because only who delivers stories knows at which addresses they are.
@NullMarked
package news.cutline.delivery.kill;

import org.jspecify.annotations.NullMarked;
