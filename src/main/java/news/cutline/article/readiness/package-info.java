/// What a story lacks before it may be public: above all, no figure leaves without its address, its caption and its
/// credit line.
///
/// Rules are code, how grave a breach is, is configuration: `cutline.readiness.<rule>=block|warn|off`.
@NullMarked
package news.cutline.article.readiness;

import org.jspecify.annotations.NullMarked;
