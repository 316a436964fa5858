/// What every address of the service has in common: preconditions, strict parameters, links, headers, limits, and
/// problem answers for what goes wrong below the REST layer.
@NullMarked
package news.cutline.platform.http;

import org.jspecify.annotations.NullMarked;
