/// A newsroom to explore: an invented local paper, on which everything in the contract can be tried.
///
/// - It comes in by the import that users have. A database that has content of its own is left alone.
/// - Its ids are constant, so that the examples of the contract name things that are there.
@NullMarked
package news.cutline.demo;

import org.jspecify.annotations.NullMarked;
