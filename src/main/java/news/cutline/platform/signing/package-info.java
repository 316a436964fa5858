/// Signs what clients carry for us, so that it comes back as we gave it.
@NullMarked
package news.cutline.platform.signing;

import org.jspecify.annotations.NullMarked;
