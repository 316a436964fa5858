package news.cutline.ingest.page;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How a page was read. Every line of a text that is not blank, and every text that a reader of an HTML page sees, is
/// in `recognised`, `merged` or `leftOut`.
///
/// - recognised: `headline`, `kicker`, `standfirst`, `byline`, `byline-role`, `publication-date`, `caption`,
///   `credit`, `paragraph`, `heading`, `list-item`, `quote`, `quote-attribution`; of HTML also `picture`,
///   `alternative-text`, `embed-` and its kind, `language`, `canonical-address`
/// - merged: `headline-repeated`, `caption-repeated`, `credit-repeated`, `text-repeated`; of HTML also
///   `picture-repeated`, `byline-repeated`, `date-repeated`
/// - left out: `before-headline`, `after-article`, `related-heading`, `related-headline`, `picture-text`,
///   `bare-link`, `no-words`, `too-many-blocks`, `too-many-lines`, `embed-` and its kind, and the sections of the
///   list of page furniture; of HTML also `markup` (removed when the draft was written), `other-headline`,
///   `other-byline`, `other-picture`, `description`, `unknown-embed`, `small-picture`, `too-many-pictures`,
///   `tooltip`, `broken-json-ld`, `beside-byline`, and the sections of the list of zones
/// - missing: `headline`, `byline`, `body`, `publication-date`, `caption`, `credit`, `media-address`,
///   `alternative-text`, `embed-link`, `embed-title`, `language`, `charset`, `characters`
@Schema(name = "ImportReport")
public record ImportReport(
        List<Finding> recognised, List<Finding> merged, List<Finding> leftOut, List<Finding> missing) {

    /// Of what needs no reading, because it says itself what it is.
    public static final ImportReport NOTHING = new ImportReport(List.of(), List.of(), List.of(), List.of());

    public ImportReport {
        recognised = List.copyOf(recognised);
        merged = List.copyOf(merged);
        leftOut = List.copyOf(leftOut);
        missing = List.copyOf(missing);
    }

    /// The same report with one thing more that is missing.
    public ImportReport withMissing(Finding finding) {
        return new ImportReport(
                recognised,
                merged,
                leftOut,
                Stream.concat(missing.stream(), Stream.of(finding)).toList());
    }

    /// The same report with one thing more that was left out.
    public ImportReport withLeftOut(Finding finding) {
        return new ImportReport(
                recognised,
                merged,
                Stream.concat(leftOut.stream(), Stream.of(finding)).toList(),
                missing);
    }

    /// One thing found or missed.
    ///
    /// @param code stable, for programs
    /// @param lines null where no line of the page is concerned
    /// @param detail one sentence, for people
    @Schema(name = "Finding")
    public record Finding(
            @Schema(description = "For programs.", examples = "caption-repeated")
            String code,

            @Nullable Lines lines,

            @Schema(description = "What stands there.") @Nullable
            String text,

            @Schema(description = "For people.") String detail) {}

    /// Lines of the source, counted from 1, both ends included.
    @Schema(name = "Lines")
    public record Lines(int first, int last) {}
}
