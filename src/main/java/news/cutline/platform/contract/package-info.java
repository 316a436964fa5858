/// The OpenAPI document, where it cannot be read off the code: what all operations have in common.
@NullMarked
package news.cutline.platform.contract;

import org.jspecify.annotations.NullMarked;
