/// What all editable entities share: an id, a version, and when they were written.
@NullMarked
package news.cutline.platform.entity;

import org.jspecify.annotations.NullMarked;
