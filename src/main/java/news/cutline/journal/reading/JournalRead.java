package news.cutline.journal.reading;

import java.util.List;

/// Tells those who observe it that the journal was looked into.
///
/// @param changes what has become visible since the last look; often nothing
/// @param since the moment ([System#nanoTime]) up to which everything that was committed has been told now
public record JournalRead(List<Change> changes, long since) {}
