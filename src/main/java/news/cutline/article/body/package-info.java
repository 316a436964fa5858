/// What an article says: its texts, its body in blocks, and what it names. Values only.
@NullMarked
package news.cutline.article.body;

import org.jspecify.annotations.NullMarked;
