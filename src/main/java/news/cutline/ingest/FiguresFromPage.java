package news.cutline.ingest;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.body.BodyBlock;
import news.cutline.credit.Creator;
import news.cutline.credit.CreditDraft;
import news.cutline.credit.WriteCredit;
import news.cutline.ingest.page.ImportedBlock;
import news.cutline.ingest.page.ImportedCredit;
import news.cutline.media.caption.CaptionDraft;
import news.cutline.media.caption.WriteCaption;
import news.cutline.media.medium.MediaKind;
import news.cutline.media.medium.MediumDraft;
import news.cutline.media.medium.WriteMedium;
import news.cutline.platform.json.StrictJson;
import news.cutline.rights.Terms;

/// Makes media of the pictures of a page. Their addresses are not known, so they cannot be published yet.
@ApplicationScoped
class FiguresFromPage {

    private final WriteCredit credits;
    private final WriteMedium media;
    private final WriteCaption captions;
    private final StrictJson json;

    FiguresFromPage(WriteCredit credits, WriteMedium media, WriteCaption captions, StrictJson json) {
        this.credits = credits;
        this.media = media;
        this.captions = captions;
        this.json = json;
    }

    BodyBlock.Figure create(ImportedBlock.Figure figure, String language) {
        var credit = credits.create(json.valid(credit(figure.credit())));
        var medium = media.create(
                new MediumDraft(MediaKind.IMAGE, null, null, null, null, null, null, null, credit.id, null, null));
        if (figure.caption() != null) {
            captions.create(json.valid(new CaptionDraft(medium.id, language, figure.caption(), null, null)));
        }
        return new BodyBlock.Figure(medium.id, null);
    }

    private static CreditDraft credit(@Nullable ImportedCredit credit) {
        if (credit == null) {
            return new CreditDraft(
                    null, List.of(), null, null, null, null, null, null, null, null, null, null, null, Terms.UNKNOWN);
        }
        return new CreditDraft(
                credit.creditLine(),
                credit.creators().stream()
                        .map(creator -> new Creator(creator.name(), creator.role()))
                        .toList(),
                credit.provider(),
                credit.supplierCategory(),
                credit.source(),
                credit.copyrightHolder(),
                credit.copyrightNotice(),
                credit.copyrightYear(),
                null,
                null,
                null,
                null,
                null,
                Terms.UNKNOWN);
    }
}
