/// Who asks: the token that comes with a request, and the role it carries.
///
/// Endpoints say which role they need, and an endpoint that says nothing is closed.
@NullMarked
package news.cutline.platform.identity;

import org.jspecify.annotations.NullMarked;
