/// Who made something, who must be named with it, and on which terms it may be used.
///
/// A credit is a thing of its own: corrected once, it is corrected wherever it is shown. Its terms are stored apart,
/// once for each distinct set, because few sets cover many thousand credits and decisions are made per set.
@NullMarked
package news.cutline.credit;

import org.jspecify.annotations.NullMarked;
