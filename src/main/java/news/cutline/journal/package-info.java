/// What happened, in order, and who refers to whom.
///
/// - Every editorial write appends one row to the journal, in its own transaction: who, when, what, and the full new
///   state. From these rows come history, audit, feeds and invalidation. Rows are never changed.
/// - References between resources are kept here too, by kind and id, so that "where is it used" can be answered below
///   the packages that own the resources.
/// - [Desk][news.cutline.journal.Desk] is what every editorial write passes over.
@NullMarked
package news.cutline.journal;

import org.jspecify.annotations.NullMarked;
