/// What stories are about: sections, of which a story has one, and tags, of which it may have many.
///
/// Both are a name with a slug and differ in nothing else so far, so they share a table and everything that handles
/// it.
@NullMarked
package news.cutline.article.topic;

import org.jspecify.annotations.NullMarked;
