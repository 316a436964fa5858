/// Who asks at which door, and what they may have of all that there is.
///
/// The door, the key, the configured country and what the address says make an audience; a header counts only where
/// configuration names it. Lists carry an audience's verdict into their queries, so that pages are full and totals
/// honest.
@NullMarked
package news.cutline.delivery.audience;

import org.jspecify.annotations.NullMarked;
