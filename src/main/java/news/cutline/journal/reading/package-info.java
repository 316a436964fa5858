/// The two ways of following the journal. A row of a slow transaction becomes visible late, after rows with higher
/// numbers, so whoever remembered only the highest number would miss it.
///
/// - [VisibleChanges][news.cutline.journal.reading.VisibleChanges] tells each row as soon as it is visible, in any
///   order: what drops something from a cache must not wait for the slowest writer.
/// - [OrderedChanges][news.cutline.journal.reading.OrderedChanges] tells the rows in an order that never changes, and
///   so waits for transactions that run: for feeds and webhooks.
@NullMarked
package news.cutline.journal.reading;

import org.jspecify.annotations.NullMarked;
