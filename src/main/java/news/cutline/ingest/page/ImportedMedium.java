package news.cutline.ingest.page;

import org.jspecify.annotations.Nullable;

import news.cutline.media.medium.MediaKind;

/// What a page's markup says of a medium besides caption and credit; a page's text says nothing.
///
/// @param href absolute
public record ImportedMedium(
        MediaKind kind,
        @Nullable String href,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String altText) {

    public static final ImportedMedium UNKNOWN = new ImportedMedium(MediaKind.IMAGE, null, null, null, null);
}
