/// Bringing content in.
///
/// - A page becomes a draft with its pictures, captions and credits, through the same writes that editors use, and a
///   report of how each of its lines was read. Nothing is fetched and nothing is invented.
/// - A page is imported once: what editors have made of it since is never overwritten.
@NullMarked
package news.cutline.ingest;

import org.jspecify.annotations.NullMarked;
