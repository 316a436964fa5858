/// The script that partners load to have our pages shown as tall as they are.
@NullMarked
package news.cutline.page.loader;

import org.jspecify.annotations.NullMarked;
