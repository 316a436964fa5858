/// What our own pages say by themselves: buttons, notes and headings, in ten languages.
///
/// - Words are data: a file of them for each language beside these classes. A new language is a new file, and its name
///   in `PageWords`.
/// - They are in the language of the story, whoever reads it; a story in none of these is accompanied in English.
///
/// Must not know any page.
@NullMarked
package news.cutline.delivery.wording;

import org.jspecify.annotations.NullMarked;
