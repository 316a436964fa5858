package news.cutline.media.caption;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;

import news.cutline.journal.Desk;
import news.cutline.journal.Kind;
import news.cutline.journal.Target;
import news.cutline.media.medium.MediumRepository;
import news.cutline.platform.problem.ProblemException;

/// Makes, changes and deletes captions. A caption is where its medium is: whoever may not change what a medium looks
/// like in public may not change its captions either.
@ApplicationScoped
public class WriteCaption {

    private final CaptionRepository captions;
    private final MediumRepository media;
    private final Desk desk;

    WriteCaption(CaptionRepository captions, MediumRepository media, Desk desk) {
        this.captions = captions;
        this.media = media;
        this.desk = desk;
    }

    public Caption create(CaptionDraft draft) {
        return create(null, draft);
    }

    /// @param id the id that it has had elsewhere; null for a new one
    public Caption create(@Nullable UUID id, CaptionDraft draft) {
        // As a publish holds it: neither comes between what the other looks at and what it writes.
        if (media.findByIdOptional(draft.media(), LockModeType.PESSIMISTIC_WRITE)
                .isEmpty()) {
            throw ProblemException.invalid("/media", "is not the id of a medium");
        }
        desk.requireMayChange(medium(draft));
        if (captions.exists(draft.media(), draft.language())) {
            throw ProblemException.taken(
                    "/language", "This medium has a caption in the language " + draft.language() + " already.");
        }
        var caption = new Caption(id, draft);
        captions.persistAndFlush(caption);
        desk.noteCreated(Kind.CAPTION, CaptionView.of(caption), Set.of());
        return caption;
    }

    Caption revise(Caption caption, CaptionDraft draft) {
        if (!draft.media().equals(caption.mediumId)) {
            throw ProblemException.invalid("/media", "cannot be changed; a caption belongs to its medium");
        }
        desk.requireMayChange(medium(draft));
        if (caption.text != null && draft.text() == null) {
            requireNotShown(caption);
        }
        var before = caption.version;
        caption.revise(draft);
        captions.flush();
        desk.noteUpdated(Kind.CAPTION, before, CaptionView.of(caption));
        return caption;
    }

    void delete(Caption caption, @Nullable String ifMatch) {
        requireNotShown(caption);
        desk.noteDeleted(Kind.CAPTION, CaptionView.of(caption), ifMatch);
        captions.delete(caption);
    }

    /// A story in public would lose its caption, so only those of other media can be deleted or emptied.
    private void requireNotShown(Caption caption) {
        desk.requireNotLive(new Target(Kind.MEDIA, caption.mediumId));
    }

    private static Target medium(CaptionDraft draft) {
        return new Target(Kind.MEDIA, draft.media());
    }
}
