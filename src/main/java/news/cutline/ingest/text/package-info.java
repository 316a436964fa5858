/// Reads the text of a news page, as copied from a browser, into an [news.cutline.ingest.page.ImportedPage].
///
/// Lines are cleaned ([PageLines]), then each stage labels the lines that it understands and leaves the others to
/// the next: [Furniture], [RelatedStories], [Headline], [Figures], [Opening], [Body]; [Assembly] turns the labels
/// into page and report.
///
/// - What can be listed is data (the resources of `wording`); the code knows structure only: repetition,
///   neighbours, gaps, sentences.
/// - In doubt a line stays text of the article: an editor deletes faster than she finds what is gone.
/// - Every line ends up with one label, so that the report can account for each.
///
/// Must not know HTTP, the database, or any single site.
@NullMarked
package news.cutline.ingest.text;

import org.jspecify.annotations.NullMarked;
