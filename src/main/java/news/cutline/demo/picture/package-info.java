/// Pictures of Northport, a town on the North Sea that does not exist: drawn by code, so that a newsroom to try things
/// on needs neither photographs nor anybody's permission.
///
/// - `Canvas` holds the brush; `Water`, `Buildings`, `Boats`, `Nature` and `People` are what it can paint; each scene
///   is one method.
/// - The same code draws the same bytes: whatever looks accidental comes from a seeded source.
/// - Nothing is written in a picture: letters would need fonts, which small machines do not have.
@NullMarked
package news.cutline.demo.picture;

import org.jspecify.annotations.NullMarked;
