/// The editorial life of a story: whether it is ready, when it is public, how it is taken back and corrected.
///
/// Each verb is one class that locks the article's row, so that decisions about one story are made one after another.
@NullMarked
package news.cutline.article.life;

import org.jspecify.annotations.NullMarked;
