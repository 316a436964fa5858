/// The readable names of articles. A slug that was ever public belongs to its article for ever.
@NullMarked
package news.cutline.article.slug;

import org.jspecify.annotations.NullMarked;
