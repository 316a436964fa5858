/// Links by which people without a token see one version of an article before it is public, for a while.
@NullMarked
package news.cutline.article.preview;

import org.jspecify.annotations.NullMarked;
