/// What makes writes safe to try, to repeat and to rehearse, whatever it is that they write.
///
/// [SafeWrites][news.cutline.platform.write.SafeWrites] stands between the transaction and every resource method that
/// writes, so that a new one has nothing to do for it.
@NullMarked
package news.cutline.platform.write;

import org.jspecify.annotations.NullMarked;
