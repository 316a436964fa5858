/// The newsroom that one finds on the first visit: the stories and pictures of the invented Northport Courier.
///
/// Its content is content like any other, brought in as users bring in theirs. Only its picture files are special:
/// they are drawn here, and handed out on the same terms as everything else, so that a picture does not leave by its
/// address when it may not leave by its story.
@NullMarked
package news.cutline.demo;

import org.jspecify.annotations.NullMarked;
