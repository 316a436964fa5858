/// How news pages word things: dates, buttons, lists, and in `credit` the names; one line at a time, in eight
/// languages.
///
/// - Words are data: each list is a text resource beside these classes, so that a site's new habit is a line of
///   data.
/// - A line is recognised as a whole or not at all: prose that merely mentions a listed word ("Photo by the river
///   …") fails because something in it is neither listed nor shaped like a name.
///
/// Must not know the page around a line; that is for the importers.
@NullMarked
package news.cutline.ingest.wording;

import org.jspecify.annotations.NullMarked;
