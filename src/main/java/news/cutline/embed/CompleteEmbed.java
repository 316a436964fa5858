package news.cutline.embed;

import org.jspecify.annotations.Nullable;

/// Fills an embed from what is known of its provider, and refuses players of whom nothing is known.
public interface CompleteEmbed {

    /// The draft with its kind and tracking, a player in its most private form, and no code of another site.
    ///
    /// What is complete stays as it is, and so does a player that does not change: it was allowed once.
    ///
    /// @param before what the draft changes; null for a new embed
    EmbedDraft complete(EmbedDraft draft, @Nullable EmbedDraft before);
}
