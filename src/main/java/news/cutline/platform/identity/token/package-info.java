/// Staff tokens: handing them out, describing them, revoking them, and knowing whose one is.
///
/// A token is random and long, so a fast hash protects it; it is shown once and never again.
@NullMarked
package news.cutline.platform.identity.token;

import org.jspecify.annotations.NullMarked;
