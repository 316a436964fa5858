/// The test of all doors: a newsroom at random, every public address, any audience, and a second opinion on what it
/// may get.
///
/// Nothing here uses the production code of the rights: what may leave is decided a second time, as naively as the
/// rules are written down in words.
@NullMarked
package news.cutline.door;

import org.jspecify.annotations.NullMarked;
