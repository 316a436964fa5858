/// Pictures, videos and sound. A medium always has a credit.
@NullMarked
package news.cutline.media.medium;

import org.jspecify.annotations.NullMarked;
