/// The story: its content, its editorial life, and its publications.
///
/// - A draft is written freely. What is public is a frozen copy in `publication`; nothing else is ever delivered.
/// - A draft names media, embeds, credits and other articles by id. Whatever it names exists, and cannot be deleted
///   while it is named.
@NullMarked
package news.cutline.article;

import org.jspecify.annotations.NullMarked;
