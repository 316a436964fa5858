package news.cutline.media.caption;

import java.util.UUID;

import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.entity.Editable;

/// What is said about a medium, in one language.
@Entity
public class Caption extends Editable {

    public UUID mediumId;

    public String language;

    @Nullable
    public String text;

    @Nullable
    public String altText;

    @Nullable
    public String extendedDescription;

    protected Caption() {}

    Caption(@Nullable UUID id, CaptionDraft draft) {
        identify(id);
        revise(draft);
    }

    final void revise(CaptionDraft draft) {
        mediumId = draft.media();
        language = draft.language();
        text = draft.text();
        altText = draft.altText();
        extendedDescription = draft.extendedDescription();
    }
}
