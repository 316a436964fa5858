package news.cutline.media.medium;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.entity.Editable;

/// A picture, a video or a sound.
@Entity
public class Medium extends Editable {

    @Enumerated(EnumType.STRING)
    public MediaKind kind;

    /// Where it can be fetched; unknown for one that was only read about, which cannot be published.
    @Nullable
    public String href;

    @Nullable
    public String mimeType;

    @Nullable
    public Integer width;

    @Nullable
    public Integer height;

    /// In seconds.
    @Nullable
    public Double duration;

    @Nullable
    public String headline;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable FocalPoint focalPoint;

    public UUID creditId;

    @Nullable
    public String supplierId;

    @Nullable
    public LocalDate createdOn;

    @Enumerated(EnumType.STRING)
    public MediumState state = MediumState.USABLE;

    /// Null as long as it is usable.
    @Nullable
    public String killReason;

    protected Medium() {}

    Medium(@Nullable UUID id, MediumDraft draft) {
        identify(id);
        revise(draft);
    }

    final void revise(MediumDraft draft) {
        kind = draft.kind();
        href = draft.href();
        mimeType = draft.mimeType();
        width = draft.width();
        height = draft.height();
        duration = draft.duration();
        headline = draft.headline();
        focalPoint = draft.focalPoint();
        creditId = draft.credit();
        supplierId = draft.supplierId();
        createdOn = draft.createdOn();
    }

    void kill(String reason) {
        state = MediumState.KILLED;
        killReason = reason;
    }

    void reinstate() {
        state = MediumState.USABLE;
        killReason = null;
    }

    public boolean isKilled() {
        return state == MediumState.KILLED;
    }
}
