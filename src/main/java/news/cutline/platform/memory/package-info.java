/// What is remembered in memory, within bounds.
@NullMarked
package news.cutline.platform.memory;

import org.jspecify.annotations.NullMarked;
