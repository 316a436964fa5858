/// Lists of any length, a page at a time: by position (keyset), never by offset, so that every page costs the same
/// and none repeats or skips what was there all the time.
@NullMarked
package news.cutline.platform.paging;

import org.jspecify.annotations.NullMarked;
