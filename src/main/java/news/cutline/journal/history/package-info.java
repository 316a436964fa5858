/// What stood where before: the versions of every resource, how they differ, and going back to one.
///
/// Read from the journal, which holds the full state after each write. Going back is a write like any other, so it
/// is checked like any other and makes a new version.
@NullMarked
package news.cutline.journal.history;

import org.jspecify.annotations.NullMarked;
