package news.cutline.journal.reading;

import java.util.List;

/// Tells those who observe it that the journal was looked into.
///
/// @param changes what has become visible since the last look; often nothing
public record JournalRead(List<Change> changes) {}
