/// The page at which everybody begins.
@NullMarked
package news.cutline.page.start;

import org.jspecify.annotations.NullMarked;
