package news.cutline.ingest.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.ingest.markup.LinkedData.Thing;

/// A picture that the page describes in its data; the story may show it, too.
///
/// @param source where the page says it, for people
/// @param isOfStory whether the data of the story names it, not only that of the page for those who share it
public record DescribedPicture(
        String source,
        boolean isOfStory,
        String href,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String caption,
        @Nullable String altText,
        @Nullable Credit credit) {

    private static final int MOST = 50;
    private static final int SHORTEST_NAME = 10;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_CAPTION = 5000;
    private static final int LONGEST_NAME = 200;
    private static final Pattern SIZE =
            Pattern.compile("(?:[-_.](?:\\d{1,5}x\\d{1,5}|w?\\d{3,5}w?|scaled))+(?=\\.[a-z]{3,4}$)");

    /// What the data says of the credit.
    public record Credit(
            @Nullable String line,
            List<String> creators,
            @Nullable String notice,
            @Nullable String holder,
            @Nullable String license,
            @Nullable String acquireLicense) {}

    static List<DescribedPicture> of(Optional<Thing> story, MetaTags tags, Addresses addresses) {
        var pictures = new ArrayList<DescribedPicture>();
        story.stream()
                .flatMap(thing -> thing.things("image", "url"))
                .limit(MOST)
                .forEach(image -> of(image, addresses).ifPresent(pictures::add));
        var alt = tags.said("property", Set.of("og:image:alt")).findFirst();
        Stream.of(tags.said("property", Set.of("og:image", "og:image:url")), tags.said("name", Set.of("twitter:image")))
                .flatMap(said -> said)
                .limit(MOST)
                .forEach(said -> addresses
                        .resolve(said.text())
                        .ifPresent(href -> pictures.add(new DescribedPicture(
                                said.source(),
                                false,
                                href,
                                null,
                                null,
                                null,
                                alt.map(Metadata.Statement::text).orElse(null),
                                null))));
        return pictures;
    }

    private static Optional<DescribedPicture> of(Thing image, Addresses addresses) {
        return image.text("contentUrl")
                .or(() -> image.text("url"))
                .flatMap(addresses::resolve)
                .map(href -> new DescribedPicture(
                        "JSON-LD",
                        true,
                        href,
                        pixels(image, "width"),
                        pixels(image, "height"),
                        said(image, "caption", LONGEST_CAPTION),
                        null,
                        credit(image, addresses)));
    }

    private static @Nullable Credit credit(Thing image, Addresses addresses) {
        var credit = new Credit(
                said(image, "creditText", LONGEST_LINE),
                image.texts("creator")
                        .filter(name -> name.length() <= LONGEST_NAME)
                        .distinct()
                        .limit(MOST)
                        .toList(),
                said(image, "copyrightNotice", LONGEST_LINE),
                said(image, "copyrightHolder", LONGEST_NAME),
                image.text("license").flatMap(addresses::resolve).orElse(null),
                image.text("acquireLicensePage").flatMap(addresses::resolve).orElse(null));
        var isSilent =
                credit.line == null && credit.creators.isEmpty() && credit.notice == null && credit.holder == null;
        return isSilent ? null : credit;
    }

    private static @Nullable String said(Thing image, String member, int longest) {
        return image.text(member).filter(text -> text.length() <= longest).orElse(null);
    }

    private static @Nullable Integer pixels(Thing image, String member) {
        return image.text(member)
                .or(() -> image.things(member, "value")
                        .flatMap(value -> value.texts("value"))
                        .findFirst())
                .flatMap(text -> pixels(text))
                .orElse(null);
    }

    /// "1600" or "1600px", where it can be a picture's size.
    public static Optional<Integer> pixels(String text) {
        var digits = text.strip().replaceFirst("(?i)(?:\\.0+)?\\s*(?:px)?$", "");
        return digits.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    /// Whether both addresses lead to the same picture: the same file, whatever its size and parameters.
    public boolean isAt(String other) {
        var one = withoutParameters(href);
        var two = withoutParameters(other);
        return one.equals(two)
                || (name(one).length() >= SHORTEST_NAME && name(one).equals(name(two)));
    }

    private static String withoutParameters(String address) {
        return address.toLowerCase(Locale.ROOT).replaceFirst("^https?:", "").replaceFirst("[?#].*$", "");
    }

    private static String name(String address) {
        return SIZE.matcher(address.substring(address.lastIndexOf('/') + 1)).replaceFirst("");
    }
}
