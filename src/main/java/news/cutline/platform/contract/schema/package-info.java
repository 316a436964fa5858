/// The schemas of the OpenAPI document, made to say exactly what our records are written as and read from.
@NullMarked
package news.cutline.platform.contract.schema;

import org.jspecify.annotations.NullMarked;
