/// Media together with what belongs to them: made with their credit and captions, shown with them, deleted with
/// their captions.
///
/// Captions are resources of their own, because a corrected caption must be corrected everywhere.
@NullMarked
package news.cutline.media;

import org.jspecify.annotations.NullMarked;
