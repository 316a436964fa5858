/// Stories as cards, to be shown in the pages of others.
@NullMarked
package news.cutline.page.card;

import org.jspecify.annotations.NullMarked;
