/// Rows for those who only show them: read by one statement of SQL, however many tables it joins, and without a
/// session that would watch them for changes. Hot reads are worth the SQL; everything else asks Hibernate.
@NullMarked
package news.cutline.platform.rows;

import org.jspecify.annotations.NullMarked;
