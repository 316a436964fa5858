/// What every request has, whatever it asks for.
@NullMarked
package news.cutline.platform.request;

import org.jspecify.annotations.NullMarked;
