/// Pictures, videos and sound, and the captions that explain them.
///
/// A medium always has a credit. Its captions belong to it, one in each language, and go when it goes; they are
/// resources of their own because a corrected caption must be corrected everywhere.
@NullMarked
package news.cutline.media;

import org.jspecify.annotations.NullMarked;
