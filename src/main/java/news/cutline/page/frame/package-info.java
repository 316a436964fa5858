/// Pages of ours in frames of others.
///
/// - They say how tall they are, so that the page around them can give them their place.
/// - They load nothing from anybody else before the reader asks for it, keep nothing, and may do nothing but what their
///   own policy names.
/// - Where something was, or may not be shown, stands a tombstone, which everybody may frame who may frame the page.
@NullMarked
package news.cutline.page.frame;

import org.jspecify.annotations.NullMarked;
