package news.cutline.media;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.journal.Desk;
import news.cutline.journal.Kind;
import news.cutline.media.caption.CaptionRepository;
import news.cutline.media.caption.CaptionView;
import news.cutline.media.medium.MediumRepository;
import news.cutline.media.medium.MediumView;

/// Deletes a medium that is used nowhere, and its captions with it.
@ApplicationScoped
class DeleteMedium {

    private final MediumRepository media;
    private final CaptionRepository captions;
    private final Desk desk;

    DeleteMedium(MediumRepository media, CaptionRepository captions, Desk desk) {
        this.media = media;
        this.captions = captions;
        this.desk = desk;
    }

    void delete(UUID id, @Nullable String ifMatch) {
        var medium = media.requireForDelete(id);
        desk.noteDeleted(Kind.MEDIA, MediumView.of(medium), ifMatch);
        for (var caption : captions.lockByMedium(id)) {
            desk.noteDeleted(Kind.CAPTION, CaptionView.of(caption), "*");
            captions.delete(caption);
        }
        captions.flush();
        media.delete(medium);
    }
}
