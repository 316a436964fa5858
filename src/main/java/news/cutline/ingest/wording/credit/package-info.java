/// How news pages name people and houses, beside pictures and above stories, and what they say there of who may not use
/// a picture.
@NullMarked
package news.cutline.ingest.wording.credit;

import org.jspecify.annotations.NullMarked;
