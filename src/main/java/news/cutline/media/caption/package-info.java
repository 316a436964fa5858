/// What is said about a medium, in one language. A caption never exists without its medium, and stays with it.
@NullMarked
package news.cutline.media.caption;

import org.jspecify.annotations.NullMarked;
