/// The pages that give partners the code to paste.
///
/// They show nothing but what everybody may show, or the partner whose publishable key is in the address, and answer
/// with the same refusals as the pages that the code shows.
@NullMarked
package news.cutline.page.code;

import org.jspecify.annotations.NullMarked;
