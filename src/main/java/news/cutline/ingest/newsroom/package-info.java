/// Bringing in a whole newsroom: a file of JSON documents, one a line, as the editorial API writes them.
///
/// - Every thing of the file has its id, by which it is known again: what is here already, or was and was
///   deleted, is left as editors have made it since.
/// - All or nothing: one wrong line refuses the file. The answer tells all lines that are wrong in the same
///   way, so that a large file is mended in few steps.
@NullMarked
package news.cutline.ingest.newsroom;

import org.jspecify.annotations.NullMarked;
