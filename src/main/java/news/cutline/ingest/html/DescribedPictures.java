package news.cutline.ingest.html;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.markup.DescribedPicture;
import news.cutline.ingest.page.Findings.Place;
import news.cutline.ingest.page.ImportedBlock.Figure;
import news.cutline.ingest.page.ImportedCredit;
import news.cutline.ingest.page.ImportedMedium;
import news.cutline.ingest.page.ImportedPage.Contributor;
import news.cutline.ingest.wording.credit.CreditLine;
import news.cutline.ingest.wording.credit.CreditTail;
import news.cutline.media.medium.MediaKind;

/// The pictures that the page's data describes: merged with those of the story that they are.
final class DescribedPictures {

    private final Reading page;
    private final List<DescribedPicture> pictures;
    private final Set<DescribedPicture> told = new HashSet<>();

    DescribedPictures(Reading page) {
        this.page = page;
        pictures = page.metadata().pictures();
    }

    /// The figure with what the page's data says of the same picture where the story is silent.
    Figure complete(Figure figure, Place place) {
        var href = figure.medium().href();
        var completed = figure;
        for (var picture : pictures) {
            if (href != null && picture.isAt(href)) {
                if (told.add(picture)) {
                    page.findings()
                            .merge(
                                    "picture-repeated",
                                    place,
                                    picture.href(),
                                    "The same picture in the page's " + picture.source() + ".");
                }
                completed = complete(completed, picture, place);
            }
        }
        tellMissing(completed, place);
        return completed;
    }

    /// The first picture of the data about the story.
    @Nullable
    Figure lead() {
        var first = pictures.stream().filter(DescribedPicture::isOfStory).findFirst();
        if (first.isEmpty()) {
            return null;
        }
        page.findings()
                .recognise(
                        "picture",
                        Place.NOWHERE,
                        first.get().href(),
                        "The picture of the story in the page's " + first.get().source() + ".");
        var medium = new ImportedMedium(MediaKind.IMAGE, first.get().href(), null, null, null);
        return complete(new Figure(null, null, medium), Place.NOWHERE);
    }

    void tellOthers(boolean showsPictures) {
        for (var picture : pictures) {
            var isLead = !showsPictures && picture.isOfStory();
            if (!told.contains(picture) && !isLead && told.add(picture)) {
                page.findings()
                        .leaveOut(
                                "other-picture",
                                Place.NOWHERE,
                                picture.href(),
                                "The page's " + picture.source() + " names it; the story does not show it.");
            }
        }
    }

    private Figure complete(Figure figure, DescribedPicture picture, Place place) {
        var medium = figure.medium();
        var caption = figure.caption() == null ? caption(picture, place) : figure.caption();
        var credit = figure.credit() == null ? credit(picture, place) : licensed(figure.credit(), picture);
        return new Figure(
                caption,
                credit,
                new ImportedMedium(
                        medium.kind(),
                        medium.href(),
                        medium.width() == null ? picture.width() : medium.width(),
                        medium.height() == null ? picture.height() : medium.height(),
                        medium.altText() == null ? picture.altText() : medium.altText()));
    }

    private @Nullable String caption(DescribedPicture picture, Place place) {
        if (picture.caption() == null) {
            return null;
        }
        var caption = CreditTail.in(picture.caption()).map(CreditTail::caption).orElse(picture.caption());
        page.findings()
                .recognise("caption", place, caption, "The picture's caption in the page's " + picture.source() + ".");
        return caption;
    }

    private @Nullable ImportedCredit credit(DescribedPicture picture, Place place) {
        var credit = stated(picture);
        if (credit != null) {
            page.findings()
                    .recognise(
                            "credit",
                            place,
                            credit.creditLine(),
                            "The picture's credit in the page's " + picture.source() + ".");
        }
        return credit;
    }

    private static @Nullable ImportedCredit stated(DescribedPicture picture) {
        var said = picture.credit();
        if (said == null) {
            return picture.caption() == null
                    ? null
                    : CreditTail.in(picture.caption())
                            .map(tail -> tail.line().credit())
                            .orElse(null);
        }
        var line = Stream.of(
                        said.line(),
                        said.notice(),
                        said.creators().size() == 1 ? said.creators().getFirst() : null,
                        said.holder())
                .filter(Objects::nonNull)
                .findFirst();
        return line.map(CreditLine::of).map(read -> detailed(read, said)).orElse(null);
    }

    private static ImportedCredit detailed(ImportedCredit read, DescribedPicture.Credit said) {
        return new ImportedCredit(
                read.creditLine(),
                said.creators().isEmpty()
                        ? read.creators()
                        : said.creators().stream()
                                .map(name -> new Contributor(name, null))
                                .toList(),
                read.provider(),
                read.supplierCategory(),
                read.source(),
                said.holder() == null ? read.copyrightHolder() : said.holder(),
                said.notice() == null ? read.copyrightNotice() : said.notice(),
                read.copyrightYear(),
                said.license(),
                said.acquireLicense(),
                read.restrictions());
    }

    private static ImportedCredit licensed(ImportedCredit credit, DescribedPicture picture) {
        return picture.credit() == null
                ? credit
                : new ImportedCredit(
                        credit.creditLine(),
                        credit.creators(),
                        credit.provider(),
                        credit.supplierCategory(),
                        credit.source(),
                        credit.copyrightHolder(),
                        credit.copyrightNotice(),
                        credit.copyrightYear(),
                        picture.credit().license(),
                        picture.credit().acquireLicense(),
                        credit.restrictions());
    }

    private void tellMissing(Figure figure, Place place) {
        var shown = figure.medium().href() == null
                ? figure.medium().altText()
                : figure.medium().href();
        if (figure.medium().href() == null) {
            page.findings()
                    .miss(
                            "media-address",
                            place,
                            shown,
                            "The page gives no address that the picture could be fetched from.");
        }
        if (figure.medium().altText() == null && figure.medium().kind() == MediaKind.IMAGE) {
            page.findings().miss("alternative-text", place, shown, "The picture has no alternative text.");
        }
        if (figure.caption() == null) {
            page.findings().miss("caption", place, shown, "The picture has no caption.");
        }
        if (figure.credit() == null) {
            page.findings().miss("credit", place, shown, "The picture has no credit.");
        }
    }
}
