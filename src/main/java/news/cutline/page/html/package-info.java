/// What all pages have in common: how they are answered, and how they show a story.
@NullMarked
package news.cutline.page.html;

import org.jspecify.annotations.NullMarked;
