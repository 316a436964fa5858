package news.cutline.delivery.kill;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A public story, as far as its addresses need it.
record PublicStory(UUID id, String slug, @Nullable String canonicalUrl) {}
