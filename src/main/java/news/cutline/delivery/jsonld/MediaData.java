package news.cutline.delivery.jsonld;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.story.DeliveredBlock;
import news.cutline.delivery.story.DeliveredCredit;
import news.cutline.delivery.story.DeliveredEmbed;
import news.cutline.delivery.story.DeliveredFigure;
import news.cutline.embed.EmbedKind;

/// Pictures and videos in the words of schema.org, with those who must be named, as search engines read them.
final class MediaData {

    private MediaData() {}

    /// A picture that is delivered; what is withheld, and what is no picture, is none.
    static Optional<Thing> image(@Nullable DeliveredBlock block) {
        return block instanceof DeliveredFigure figure && figure.showsPicture()
                ? Optional.ofNullable(figure.media().href()).map(href -> image(href, figure))
                : Optional.empty();
    }

    private static Thing image(String href, DeliveredFigure figure) {
        var words = Optional.ofNullable(figure.caption());
        return credited(Thing.of("ImageObject"), figure.credit())
                .with("contentUrl", href)
                .with("width", figure.media().width())
                .with("height", figure.media().height())
                .with("caption", words.map(caption -> caption.text()).orElse(null));
    }

    /// A video of another site that is delivered.
    static Optional<Thing> video(@Nullable DeliveredBlock block) {
        return block instanceof DeliveredEmbed embed && embed.embed().kind() == EmbedKind.VIDEO
                ? Optional.of(video(embed))
                : Optional.empty();
    }

    private static Thing video(DeliveredEmbed video) {
        var snippet = video.embed();
        var poster = image(snippet.poster());
        return credited(Thing.of("VideoObject"), video.credit())
                .with("name", snippet.title())
                .with("description", snippet.fallbackText())
                .with(
                        "embedUrl",
                        snippet.player() == null ? null : snippet.player().src())
                .with("url", snippet.sourceUrl())
                .with(
                        "thumbnailUrl",
                        poster.map(image -> image.properties().get("contentUrl"))
                                .orElse(null))
                .with("thumbnail", poster.orElse(null));
    }

    /// A licence is told only of what is our own to license: of pictures from others, only where theirs can be had.
    static Thing credited(Thing thing, DeliveredCredit credit) {
        return thing.with("creditText", credit.creditLine())
                .with(
                        "creator",
                        credit.creators().stream()
                                .map(creator -> Thing.of("Person").with("name", creator.name()))
                                .toList())
                .with("provider", organization(credit.provider()))
                .with("copyrightHolder", organization(credit.copyrightHolder()))
                .with("copyrightNotice", credit.copyrightNotice())
                .with("copyrightYear", credit.copyrightYear())
                .with("license", credit.provider() == null ? credit.licenseUrl() : null)
                .with("acquireLicensePage", credit.acquireLicenseUrl())
                .with("digitalSourceType", sourceType(credit.digitalSourceType()));
    }

    private static @Nullable Thing organization(@Nullable String name) {
        return name == null ? null : Thing.of("Organization").with("name", name);
    }

    /// The term of schema.org that is made from the last word of the one of IPTC: `digitalCapture` is
    /// `DigitalCaptureDigitalSource` there.
    private static @Nullable String sourceType(@Nullable String iptc) {
        return Stream.ofNullable(iptc)
                .filter(address -> address.matches("https?://cv\\.iptc\\.org/newscodes/digitalsourcetype/[a-zA-Z]+"))
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .map(term -> "https://schema.org/" + term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1)
                        + "DigitalSource")
                .findFirst()
                .orElse(null);
    }
}
