/// A story as one audience may see it.
///
/// Every door is rendered from these records, and only this package makes them. Whatever has a credit is made with the
/// rights decision as an argument: forgetting it does not compile.
@NullMarked
package news.cutline.delivery.story;

import org.jspecify.annotations.NullMarked;
