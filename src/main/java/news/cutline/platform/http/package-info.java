/// What every address of the service has in common: preconditions, strict parameters, links, and limits of bodies. What
/// comes before the resources is in `route`.
@NullMarked
package news.cutline.platform.http;

import org.jspecify.annotations.NullMarked;
