/// The forms that values of our requests have, as constraints for their records.
@NullMarked
package news.cutline.platform.validation;

import org.jspecify.annotations.NullMarked;
