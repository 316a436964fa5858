/// Answers that may be kept, by browsers, by shared caches and by the service itself: for how long, and what drops
/// them.
@NullMarked
package news.cutline.platform.caching;

import org.jspecify.annotations.NullMarked;
