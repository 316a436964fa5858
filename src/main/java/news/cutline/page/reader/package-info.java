/// The page at which people read a story, as long as the publisher's own site does not show it; and for those who build
/// such a site, how what the content API delivers is meant to be shown: one template for each kind of block.
@NullMarked
package news.cutline.page.reader;

import org.jspecify.annotations.NullMarked;
