/// Purges: what shared caches in front of the service have to forget is told to them as soon as it is written.
///
/// - [Purges][news.cutline.feed.purge.Purges] learns what has changed when everybody else does, without waiting for the
///   slowest writer, and keeps where it stands in the database: what was not told before a restart is told after it.
/// - [Backlog][news.cutline.feed.purge.Backlog] is what a cache has still to be told, each key twice: once at once, and
///   again when every answer is through that was begun before the change.
/// - Every instance tells every cache. To forget twice does no harm, and so none has to know whether another is alive.
@NullMarked
package news.cutline.feed.purge;

import org.jspecify.annotations.NullMarked;
