/// The one clock. Nothing else in the service asks the machine or the database what time it is.
@NullMarked
package news.cutline.platform.time;

import org.jspecify.annotations.NullMarked;
