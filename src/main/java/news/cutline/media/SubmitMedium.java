package news.cutline.media;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import news.cutline.credit.CreditDraft;
import news.cutline.credit.WriteCredit;
import news.cutline.media.caption.CaptionDraft;
import news.cutline.media.caption.WriteCaption;
import news.cutline.media.medium.Medium;
import news.cutline.media.medium.MediumDraft;
import news.cutline.media.medium.WriteMedium;
import news.cutline.platform.json.StrictJson;
import news.cutline.platform.problem.ProblemException;

/// Makes a medium of a document in which its credit may stand as an object and its captions as a list, and makes
/// these with it: all or none.
@ApplicationScoped
class SubmitMedium {

    static final int MAXIMUM_CAPTIONS = 50;

    private final StrictJson json;
    private final WriteCredit credits;
    private final WriteMedium media;
    private final WriteCaption captions;

    SubmitMedium(StrictJson json, WriteCredit credits, WriteMedium media, WriteCaption captions) {
        this.json = json;
        this.credits = credits;
        this.media = media;
        this.captions = captions;
    }

    Medium submit(JsonNode body) {
        if (!(body instanceof ObjectNode document)) {
            throw ProblemException.invalid("", "must be an object");
        }
        var rest = document.deepCopy();
        var submittedCaptions = rest.remove("captions");
        if (rest.get("credit") instanceof ObjectNode credit) {
            rest.put("credit", submitCredit(credit).toString());
        }
        var medium = media.create(json.bind(rest, MediumDraft.class));
        submitCaptions(medium, submittedCaptions);
        return medium;
    }

    private UUID submitCredit(ObjectNode credit) {
        try {
            return credits.create(json.bind(credit, CreditDraft.class)).id;
        } catch (ProblemException refused) {
            throw refused.within("/credit");
        }
    }

    private void submitCaptions(Medium medium, @Nullable JsonNode list) {
        if (list == null || list.isNull()) {
            return;
        }
        if (!list.isArray() || list.size() > MAXIMUM_CAPTIONS) {
            throw ProblemException.invalid("/captions", "must be a list of at most " + MAXIMUM_CAPTIONS);
        }
        for (var index = 0; index < list.size(); index++) {
            var pointer = "/captions/" + index;
            if (!(list.get(index) instanceof ObjectNode caption) || caption.has("media")) {
                throw ProblemException.invalid(pointer, "must be a caption without the member media");
            }
            try {
                captions.create(json.bind(caption.put("media", medium.id.toString()), CaptionDraft.class));
            } catch (ProblemException refused) {
                throw refused.within(pointer);
            }
        }
    }
}
