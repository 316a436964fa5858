/// The publisher's own site: who it is, and where it shows stories.
@NullMarked
package news.cutline.delivery.site;

import org.jspecify.annotations.NullMarked;
