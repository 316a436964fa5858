/// When an article is public, and what it then says.
///
/// A publication is a row with a half-open period and a frozen content. Whether an article is public at an instant is
/// a question to these rows and to nothing else: no scheduler decides it, and a draft has no row.
@NullMarked
package news.cutline.article.publication;

import org.jspecify.annotations.NullMarked;
