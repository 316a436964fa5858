package news.cutline.ingest.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import news.cutline.ingest.page.ImportedMedium;
import news.cutline.ingest.wording.CleanText;
import news.cutline.ingest.wording.WordList;
import news.cutline.media.medium.MediaKind;

/// What an `img`, `video` or `audio` element says of its medium.
public final class PictureElement {

    private static final List<String> SOURCES =
            WordList.read(PictureElement.class, "schema.txt").section("source").entries();
    private static final List<String> SOURCE_SETS = List.of("data-srcset", "srcset");
    private static final Pattern CANDIDATE =
            Pattern.compile("\\s*(\\S*[^\\s,])(?:\\s+(\\d{1,5})(?:\\.\\d+)?[wx])?\\s*(?:,|$)");
    private static final int LONGEST_SET = 20_000;
    private static final int LONGEST_ALT = 2000;
    private static final int SMALL = 64;

    private PictureElement() {}

    public static ImportedMedium read(Element element, Addresses addresses) {
        var kind = switch (element.normalName()) {
            case "video", "amp-video" -> MediaKind.VIDEO;
            case "audio" -> MediaKind.AUDIO;
            default -> MediaKind.IMAGE;
        };
        var alt = CleanText.of(element.attr("alt"));
        return new ImportedMedium(
                kind,
                href(element, addresses).orElse(null),
                DescribedPicture.pixels(element.attr("width")).orElse(null),
                DescribedPicture.pixels(element.attr("height")).orElse(null),
                alt.isEmpty() || alt.length() > LONGEST_ALT ? null : alt);
    }

    /// An icon or a counter.
    public static boolean isSmall(ImportedMedium medium) {
        return isSmall(medium.width()) || isSmall(medium.height());
    }

    private static boolean isSmall(@Nullable Integer pixels) {
        return pixels != null && pixels < SMALL;
    }

    /// Where scripts would load the picture from, then where it is, then its largest variant; at last what is there
    /// for readers without scripts.
    private static Optional<String> href(Element element, Addresses addresses) {
        for (var candidate : candidates(element)) {
            var href = candidate.startsWith("data:") ? Optional.<String>empty() : addresses.resolve(candidate);
            if (href.isPresent()) {
                return href;
            }
        }
        return Optional.empty();
    }

    private static List<String> candidates(Element element) {
        var candidates = new ArrayList<String>();
        SOURCES.forEach(name -> candidates.add(element.attr(name)));
        SOURCE_SETS.forEach(name -> largest(element.attr(name)).ifPresent(candidates::add));
        for (var source : sources(element)) {
            candidates.add(source.attr("src"));
            SOURCE_SETS.forEach(name -> largest(source.attr(name)).ifPresent(candidates::add));
        }
        var next = element.nextElementSibling();
        if (next != null && next.normalName().equals("noscript")) {
            next.select("img").forEach(image -> candidates.add(image.attr("src")));
        }
        return candidates;
    }

    private static List<Element> sources(Element element) {
        var parent = element.parent();
        var around = parent != null && parent.normalName().equals("picture") ? parent : element;
        return around.children().select("source");
    }

    private static Optional<String> largest(String set) {
        var candidate = CANDIDATE.matcher(set.length() > LONGEST_SET ? "" : set);
        String largest = null;
        var size = -1;
        while (candidate.lookingAt() && candidate.end() > candidate.start()) {
            var width = candidate.group(2) == null ? 0 : Integer.parseInt(candidate.group(2));
            if (width > size) {
                largest = candidate.group(1);
                size = width;
            }
            candidate.region(candidate.end(), set.length());
        }
        return Optional.ofNullable(largest);
    }
}
