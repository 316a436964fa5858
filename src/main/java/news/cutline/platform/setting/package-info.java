/// How settings are read that must be of a certain form: whoever starts the service with another is told, and it does
/// not start.
@NullMarked
package news.cutline.platform.setting;

import org.jspecify.annotations.NullMarked;
