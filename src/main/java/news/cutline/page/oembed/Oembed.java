package news.cutline.page.oembed;

import java.net.URI;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What to show for an address (oEmbed 1.0, section 2.3), in the order in which it is written.
///
/// @param cacheAge how long it stands, in seconds
@Schema(name = "Oembed")
public record Oembed(
        @Schema(
                enumeration = {"rich", "video", "link"},
                description = "`link`: it does not fit into the size.")
        String type,

        @Schema(enumeration = "1.0") String version,
        @Nullable String title,

        @JsonProperty("author_name") @Schema(description = "The byline.") @Nullable
        String authorName,

        @JsonProperty("provider_name") String providerName,
        @JsonProperty("provider_url") @Nullable URI providerUrl,

        @JsonProperty("cache_age") @Schema(description = "In seconds; never longer than it may be shown.")
        long cacheAge,

        @JsonProperty("thumbnail_url")
        @Schema(description = "It as a picture, where one fits into the size. Show it with `cutline_credit`.")
        @Nullable
        String thumbnailUrl,

        @JsonProperty("thumbnail_width") @Nullable Integer thumbnailWidth,
        @JsonProperty("thumbnail_height") @Nullable Integer thumbnailHeight,

        @Schema(description = "A quotation for readers without frames, and an iframe of ours.") @Nullable
        String html,

        @Nullable Integer width,
        @Nullable Integer height,

        @JsonProperty("cutline_credit")
        @Schema(
                description =
                        "Who must be named, exactly so: of what it shows, and of the picture where that is somebody else.")
        @Nullable
        String cutlineCredit,

        @JsonProperty("cutline_copyright") @Nullable String cutlineCopyright,
        @JsonProperty("license_url") @Nullable String licenseUrl) {}
