/// What may be done with a piece of content: its terms, who asks, and the decision.
///
/// A pure function of its arguments. This package performs no I/O, reads no clock and imports nothing of ours, so
/// that the rules can be read, tested and trusted on their own. Unknown means withheld; a prohibition always wins.
@NullMarked
package news.cutline.rights;

import org.jspecify.annotations.NullMarked;
