/// The test of what is kept ready: two instances over one database, a newsroom that changes whatever it can through
/// either, and readers who compare what is ready with what the database says.
@NullMarked
package news.cutline.twins;

import org.jspecify.annotations.NullMarked;
