/// Why an audience gets what it gets: the same decisions as at the doors, told to the newsroom with their reasons, for
/// now or for later.
@NullMarked
package news.cutline.delivery.explain;

import org.jspecify.annotations.NullMarked;
