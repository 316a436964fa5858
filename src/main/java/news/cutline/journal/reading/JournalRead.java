package news.cutline.journal.reading;

import java.util.List;

/// Tells those who observe it that the journal was looked into.
///
/// @param changes what has become visible since the last look; often nothing
/// @param floor no row of a transaction below it is still to be told
public record JournalRead(List<Change> changes, long floor) {}
