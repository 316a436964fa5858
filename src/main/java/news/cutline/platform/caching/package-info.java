/// Answers that browsers and shared caches may keep: for how long, under which entity tag, compressed or not.
@NullMarked
package news.cutline.platform.caching;

import org.jspecify.annotations.NullMarked;
