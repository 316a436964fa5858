package news.cutline.embed;

import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.entity.Editable;

/// A snippet of another site.
@Entity
public class Embed extends Editable {

    @Enumerated(EnumType.STRING)
    public EmbedKind kind;

    @Nullable
    public String provider;

    @Nullable
    public String title;

    @Nullable
    public String sourceUrl;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Player player;

    /// Sanitised.
    @Nullable
    public String html;

    /// The medium that stands for it until it is loaded.
    @Nullable
    public UUID posterId;

    public UUID creditId;

    @Enumerated(EnumType.STRING)
    public Tracking tracking;

    @Nullable
    public String fallbackText;

    protected Embed() {}

    Embed(@Nullable UUID id, EmbedDraft draft) {
        identify(id);
        revise(draft);
    }

    final void revise(EmbedDraft draft) {
        kind = Objects.requireNonNull(draft.kind());
        provider = draft.provider();
        title = draft.title();
        sourceUrl = draft.sourceUrl();
        player = draft.player();
        html = draft.html();
        posterId = draft.poster();
        creditId = draft.credit();
        tracking = Objects.requireNonNull(draft.tracking());
        fallbackText = draft.fallbackText();
    }
}
