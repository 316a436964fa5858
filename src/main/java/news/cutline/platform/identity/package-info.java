/// Who asks: staff tokens and the roles they carry.
///
/// A token is random and long, so a fast hash protects it; it is shown once and never again. Endpoints say which role
/// they need, and an endpoint that says nothing is closed.
@NullMarked
package news.cutline.platform.identity;

import org.jspecify.annotations.NullMarked;
