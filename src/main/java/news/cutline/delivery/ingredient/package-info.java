/// What stories and cards are made of, as it is now: fetched by one statement, whatever it is and however much.
///
/// It is SQL, because a read that finds nothing ready must not cost a trip to the database for each kind of thing.
@NullMarked
package news.cutline.delivery.ingredient;

import org.jspecify.annotations.NullMarked;
