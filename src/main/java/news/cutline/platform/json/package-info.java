/// JSON as we accept and write it: strict on the way in, so that nothing is silently dropped, coerced or corrupted.
///
/// A body that reaches a resource method is complete, well typed and valid; whatever is wrong with it was answered
/// before, with a JSON Pointer to each wrong value.
@NullMarked
package news.cutline.platform.json;

import org.jspecify.annotations.NullMarked;
