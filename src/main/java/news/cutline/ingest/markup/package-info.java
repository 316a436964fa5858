/// What the markup of a saved HTML page says, before anybody decides what it means for the story.
///
/// - [HtmlSource] decodes the page, [PieceReader] cuts what a reader sees into [Piece]s (runs of text, pictures,
///   players) in their order, [Metadata] collects what the page says of itself in JSON-LD, meta elements and
///   microdata.
/// - What sites call things (classes, roles, types) is data: the resources beside these classes.
/// - jsoup parses and nothing more: whatever HTML leaves this package is still the page's own, to be sanitised like
///   that of any other client.
///
/// Nothing is fetched. Every walk goes over the tree once and without recursion, which hostile pages would exhaust.
@NullMarked
package news.cutline.ingest.markup;

import org.jspecify.annotations.NullMarked;
