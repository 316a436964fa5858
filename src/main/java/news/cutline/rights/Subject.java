package news.cutline.rights;

/// What is asked for: a medium, an embed or a text, as far as the decision needs to know it.
///
/// @param isKilled whether its supplier has called it back
/// @param hasCreditLine whether there is a credit line to show with it
public record Subject(boolean isKilled, boolean hasCreditLine, Terms terms) {}
