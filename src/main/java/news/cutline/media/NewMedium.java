package news.cutline.media;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.credit.CreditDraft;

/// Says in the contract what a new medium may come with.
@Schema(name = "NewMedium", allOf = MediumDraft.class)
record NewMedium(
        @Schema(
                description = "The id of its credit, or a new one.",
                oneOf = {String.class, CreditDraft.class})
        Object credit,

        @Schema(description = "Its captions, without their member media.")
        List<CaptionDraft> captions) {}
