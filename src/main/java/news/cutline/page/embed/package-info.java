/// An embed or a medium by itself, to be shown in the pages of others.
@NullMarked
package news.cutline.page.embed;

import org.jspecify.annotations.NullMarked;
