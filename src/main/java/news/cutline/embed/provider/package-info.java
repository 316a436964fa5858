/// Whose players we know: what an address of theirs becomes, and which address a code to copy holds.
///
/// Providers are data (`providers.txt`), read once. Nothing is fetched, and nothing of what somebody sent reaches a
/// player as it was: an address is taken apart (`Address`), compared (`AddressPattern`), and put together anew
/// (`Template`).
/// What cannot be read in one way only is not read at all.
@NullMarked
package news.cutline.embed.provider;

import org.jspecify.annotations.NullMarked;
