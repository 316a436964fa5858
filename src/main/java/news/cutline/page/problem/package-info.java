/// The pages that explain what can go wrong: one for each entry of the catalogue, which names it by address.
@NullMarked
package news.cutline.page.problem;

import org.jspecify.annotations.NullMarked;
