/// What the law forbids to keep goes, from the journal and from every other place that kept it.
///
/// Features tell what they keep beside the journal by `KeptVersions` and `KeptCorrections`. That something was written,
/// when and by whom, stays, and so does why it was erased.
@NullMarked
package news.cutline.journal.erasure;

import org.jspecify.annotations.NullMarked;
