/// What an imported news page consists of, whatever it was imported from, and the report of how it was read.
///
/// - A text importer and an HTML importer produce the same [ImportedPage], so that one way leads on to a draft.
/// - An importer puts nothing into it that the page does not say: unknown is null, and the report names what is
///   missing.
///
/// Knows nothing of articles, media or credits as Cutline stores them.
@NullMarked
package news.cutline.ingest.page;

import org.jspecify.annotations.NullMarked;
