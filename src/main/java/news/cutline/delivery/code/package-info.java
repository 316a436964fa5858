/// What partners paste into their pages.
///
/// Everything here is text that others put into HTML of theirs, so all that it says is escaped, and it carries the
/// credit wherever it carries words.
@NullMarked
package news.cutline.delivery.code;

import org.jspecify.annotations.NullMarked;
