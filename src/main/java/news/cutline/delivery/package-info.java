/// One article as one audience may see it, and the content API that hands it out.
///
/// - Content is reached only through publications, so a draft cannot leave by any parameter.
/// - A delivered article is composed of its publication and the present media, captions, credits and embeds that it
///   names: a corrected credit is corrected everywhere.
/// - Only `story` makes what readers get, and its factories take the rights decision as an argument: forgetting
///   it does not compile.
@NullMarked
package news.cutline.delivery;

import org.jspecify.annotations.NullMarked;
