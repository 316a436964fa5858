/// What every request passes before its resource: headers that all answers get, and refusals with their problems.
@NullMarked
package news.cutline.platform.http.route;

import org.jspecify.annotations.NullMarked;
