/// What people look at: the start page, the pages that explain problems, and the pages that go into other pages.
///
/// - A page shows what `delivery` composed, and asks nothing else, so no page can show what the API would not.
/// - A page loads nothing but itself and what its own policy names; its styles and scripts stand in it, allowed by
///   their hash, so it takes one request and works behind any path prefix.
@NullMarked
package news.cutline.page;

import org.jspecify.annotations.NullMarked;
