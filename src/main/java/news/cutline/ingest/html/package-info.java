/// Reads a saved HTML page into an [news.cutline.ingest.page.ImportedPage].
///
/// The pieces of the page ([news.cutline.ingest.markup.Piece]) go through stages, each of which tells what it
/// understands and leaves the rest to the next: [Surroundings], [Headline], [Figures], [Opening], [Body].
///
/// - Markup beats guessing: what an element is marked as counts more than how its words read. Where the markup is
///   silent (a credit at the end of a caption, a byline in a plain paragraph), the words are read as in the text
///   importer.
/// - What readers saw beats what the page says of itself: the shown headline, then that of JSON-LD, microdata,
///   OpenGraph, and the title element. The report names what was not taken.
/// - In doubt a text stays a text of the story.
/// - Every text that a reader sees is told in the report once.
///
/// Must not know HTTP, the database, or any single site.
@NullMarked
package news.cutline.ingest.html;

import org.jspecify.annotations.NullMarked;
