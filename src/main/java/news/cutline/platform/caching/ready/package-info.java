/// Answers as bytes, kept ready: made once by their resource, sent as often as they are asked for, and dropped when
/// something that they were made of has changed.
///
/// - [HotPath][news.cutline.platform.caching.ready.HotPath] answers what is kept, on the event loop.
/// - [CacheableAnswers][news.cutline.platform.caching.ready.CacheableAnswers] writes what a resource has composed, the
///   same way, and keeps it.
/// - [ReadyAnswers][news.cutline.platform.caching.ready.ReadyAnswers] is told what has changed, and vouches for what it
///   keeps only as long as it is told.
@NullMarked
package news.cutline.platform.caching.ready;

import org.jspecify.annotations.NullMarked;
