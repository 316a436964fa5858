/// What a shared cache in front of the service, such as a CDN, is told of an answer beside what everybody is told: by
/// which keys it can be purged, and that it may be kept for longer because it is.
@NullMarked
package news.cutline.platform.caching.cdn;

import org.jspecify.annotations.NullMarked;
