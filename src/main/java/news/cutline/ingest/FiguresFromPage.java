package news.cutline.ingest;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.article.body.BodyBlock;
import news.cutline.credit.WriteCredit;
import news.cutline.ingest.page.ImportedBlock;
import news.cutline.media.caption.CaptionDraft;
import news.cutline.media.caption.WriteCaption;
import news.cutline.media.medium.MediumDraft;
import news.cutline.media.medium.WriteMedium;
import news.cutline.platform.json.StrictJson;

/// Makes media of the pictures of a page. Those whose address the page does not say cannot be published yet.
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
        var credit = credits.create(json.valid(CreditFromPage.draft(figure.credit())));
        var found = figure.medium();
        var medium = media.create(json.valid(new MediumDraft(
                found.kind(),
                found.href(),
                null,
                found.width(),
                found.height(),
                null,
                null,
                null,
                credit.id,
                null,
                null)));
        if (figure.caption() != null || found.altText() != null) {
            captions.create(json.valid(new CaptionDraft(medium.id, language, figure.caption(), found.altText(), null)));
        }
        return new BodyBlock.Figure(medium.id, null);
    }
}
