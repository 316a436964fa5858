/// HTML that others wrote, made safe before it is stored.
///
/// The OWASP Java HTML Sanitizer decides what stays; nothing else of ours parses or filters HTML. What was removed is
/// told to whoever sent it.
@NullMarked
package news.cutline.platform.html;

import org.jspecify.annotations.NullMarked;
