/// Who receives content by contract: where they show it, on which ways, from which pages, and how long.
///
/// - A partner is known by its keys, which are handed out, found and revoked in `key`. Delivery asks [CurrentPartner]
///   and knows of keys nothing else.
/// - Nothing is decided here: what a partner may have is a matter of rights, which are given a [Receiver].
/// - A contract is a half-open period. Nobody must end it: it has ended when its end has come.
@NullMarked
package news.cutline.partner;

import org.jspecify.annotations.NullMarked;
