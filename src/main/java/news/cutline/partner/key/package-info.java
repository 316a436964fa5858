/// The keys by which partners are recognised: handing them out, revoking them, and knowing whose one is.
///
/// - A secret key speaks for its partner in the `Authorization` header. A publishable one stands in the addresses of
///   embed pages, where everybody sees it, and opens nothing else.
/// - A partner may have several at a time, so that a new one can be in use before the old one ends.
/// - A request asks the database, so a key that was revoked is refused from the next request on.
@NullMarked
package news.cutline.partner.key;

import org.jspecify.annotations.NullMarked;
