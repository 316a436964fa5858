/// Where Cutline starts.
@NullMarked
package news.cutline;

import org.jspecify.annotations.NullMarked;
