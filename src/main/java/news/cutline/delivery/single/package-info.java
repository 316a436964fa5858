/// An embed, or a medium, asked for by itself.
///
/// It is public only while a running publication names it: an embed in its body, a medium as a figure. What was public
/// before says what became of it, to those who might have had it.
@NullMarked
package news.cutline.delivery.single;

import org.jspecify.annotations.NullMarked;
