/// How often one caller may read, so that one of them cannot take the service away from the others; and how many reads
/// are served at a time, so that readers cannot take it away from the newsroom.
///
/// - A body that does not arrive is not waited for: each holds a thread, and they are as good as connections.
/// - A caller is a key or token that has proved good, else an address. Whoever makes up keys is still one address.
/// - Quotas are counted by each instance for itself: they protect it, and no invoice depends on them.
/// - Written as in draft-ietf-httpapi-ratelimit-headers-10, which is no standard yet: see [Quota].
@NullMarked
package news.cutline.platform.limit;

import org.jspecify.annotations.NullMarked;
