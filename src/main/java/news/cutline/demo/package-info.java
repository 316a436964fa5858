/// The newsroom that one finds on the first visit: the stories and pictures of an invented local paper, on which
/// everything in the contract can be tried.
///
/// - It comes in by the import that users have. A database that has content of its own is left alone.
/// - Its ids are constant, so that the examples of the contract name things that are there.
/// - Its picture files are drawn here, and handed out on the same terms as everything else, so that a picture does not
///   leave by its address when it may not leave by its story.
@NullMarked
package news.cutline.demo;

import org.jspecify.annotations.NullMarked;
