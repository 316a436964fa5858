/// What the newsroom has had to put right in its stories.
///
/// - A correction is no part of an article's content: it reaches readers of the running publication at the next
///   request, without a new publish, and no later version can drop it.
/// - It is dated, and never changed or removed, but by an erasure. The database itself refuses both.
@NullMarked
package news.cutline.article.correction;

import org.jspecify.annotations.NullMarked;
