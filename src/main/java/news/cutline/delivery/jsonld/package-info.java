/// Stories, pictures and videos in the words of schema.org (JSON-LD), for search engines.
///
/// Made from what is delivered, so that it names nothing that its reader may not have.
@NullMarked
package news.cutline.delivery.jsonld;

import org.jspecify.annotations.NullMarked;
