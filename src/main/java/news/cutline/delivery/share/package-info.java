/// What others are told so that they can show a story: where to ask for what stands for it in a page of theirs.
@NullMarked
package news.cutline.delivery.share;

import org.jspecify.annotations.NullMarked;
