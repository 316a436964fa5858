/// oEmbed 1.0: what to show for an address of ours in a page of others, told to programs.
///
/// Addresses are compared with those that this service and the publisher's site have; none is ever fetched, and nothing
/// of one stands in an answer.
@NullMarked
package news.cutline.page.oembed;

import org.jspecify.annotations.NullMarked;
