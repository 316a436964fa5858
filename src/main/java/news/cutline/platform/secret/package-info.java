/// The form of the secrets that we hand out, and how they are recognised again.
@NullMarked
package news.cutline.platform.secret;

import org.jspecify.annotations.NullMarked;
