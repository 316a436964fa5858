package news.cutline.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import news.cutline.embed.EmbedKind;
import news.cutline.ingest.markup.DescribedPicture;
import news.cutline.ingest.page.Findings.Place;
import news.cutline.ingest.page.ImportedBlock.Embed;
import news.cutline.ingest.page.ImportedBlock.Frame;
import news.cutline.ingest.wording.CleanText;
import news.cutline.ingest.wording.WordList;

/// Makes embeds of frames and posts of sites that are known for them.
final class Players {

    private static final List<Site> SITES = sites();
    private static final List<String> ADDRESSES = List.of("data-src", "data-lazy-src", "src", "data");
    private static final List<String> PERMALINKS =
            List.of("data-instgrm-permalink", "cite", "data-href", "data-text-post-permalink");
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_POST = 50_000;

    private final Reading page;

    Players(Reading page) {
        this.page = page;
    }

    /// @param start how addresses of its embeds begin
    private record Site(EmbedKind kind, String start, String name) {}

    Optional<Embed> read(int i, CaptionTexts texts) {
        var element = page.piece(i).element();
        var isFrame = !element.hasAttr("class") || ADDRESSES.stream().anyMatch(element::hasAttr);
        var addresses = addresses(element, isFrame);
        var place = page.piece(i).place();
        for (var address : addresses) {
            var site = siteOf(address);
            if (site.isPresent()) {
                var embed = isFrame
                        ? frame(element, address, site.get(), texts)
                        : post(element, address, site.get(), texts);
                tell(embed, place, page.text(i).isEmpty() ? address : page.text(i));
                return Optional.of(embed);
            }
        }
        leaveOut(i, addresses.isEmpty() ? null : addresses.getFirst());
        return Optional.empty();
    }

    private void leaveOut(int i, @Nullable String address) {
        var text = page.text(i).isEmpty() ? address : page.text(i);
        page.findings()
                .leaveOut(
                        "unknown-embed",
                        page.piece(i).place(),
                        text,
                        "A frame of a site that is not known for embeds, or without an address.");
    }

    private List<String> addresses(Element element, boolean isFrame) {
        var found = new ArrayList<String>();
        Stream.concat(
                        ADDRESSES.stream().filter(_ -> isFrame),
                        PERMALINKS.stream().filter(_ -> !isFrame))
                .forEach(name -> page.addresses().resolve(element.attr(name)).ifPresent(found::add));
        if (!isFrame) {
            element.select("a[href]")
                    .forEach(link -> page.addresses().resolve(link.attr("href")).ifPresent(found::addFirst));
        }
        return found;
    }

    private static Optional<Site> siteOf(String address) {
        var start = address.replaceFirst("^https?://(?:www\\.)?", "");
        return SITES.stream().filter(site -> start.startsWith(site.start)).findFirst();
    }

    private Embed frame(Element element, String address, Site site, CaptionTexts texts) {
        var isSecure = address.startsWith("https:");
        var frame = new Frame(
                address,
                DescribedPicture.pixels(element.attr("width"))
                        .filter(width -> width <= 10_000)
                        .orElse(null),
                DescribedPicture.pixels(element.attr("height"))
                        .filter(height -> height <= 10_000)
                        .orElse(null));
        return new Embed(
                site.kind,
                site.name,
                title(element, texts),
                isSecure ? null : address,
                isSecure ? frame : null,
                null,
                texts.credit());
    }

    private Embed post(Element element, String address, Site site, CaptionTexts texts) {
        var html = html(element);
        return new Embed(
                EmbedKind.POST,
                site.name,
                title(element, texts),
                address,
                null,
                html.isBlank() || html.length() > LONGEST_POST ? null : html,
                texts.credit());
    }

    private static @Nullable String title(Element element, CaptionTexts texts) {
        var title = texts.caption() == null ? CleanText.of(element.attr("title")) : texts.caption();
        return title.isEmpty() || title.length() > LONGEST_TITLE ? null : title;
    }

    /// The words of the post, without what its site draws around them.
    private static String html(Element post) {
        var copy = post.clone();
        copy.select("svg, img, style, noscript").remove();
        copy.forEachNode(node -> {
            if (node instanceof Element element) {
                for (var attribute : element.attributes().asList()) {
                    var name = attribute.getKey();
                    if (name.startsWith("data-")
                            || List.of("class", "style", "dir", "lang", "target")
                                    .contains(name)) {
                        element.removeAttr(name);
                    }
                }
            }
        });
        return copy.html();
    }

    private void tell(Embed embed, Place place, String shown) {
        var findings = page.findings();
        var kind = embed.kind().name().toLowerCase(Locale.ROOT);
        findings.recognise("embed-" + kind, place, shown, "An embed of " + embed.provider() + ".");
        if (embed.player() == null && embed.html() == null) {
            findings.miss("embed-link", place, shown, "The page gives no https address for a frame.");
        }
        if (embed.title() == null) {
            findings.miss("embed-title", place, shown, "The page does not say what the embed shows.");
        }
        if (embed.credit() == null) {
            findings.miss("credit", place, shown, "The embed has no credit.");
        }
    }

    private static List<Site> sites() {
        return WordList.read(Players.class, "players.txt").sections().stream()
                .flatMap(section -> section.entries().stream()
                        .map(entry -> entry.split(" = ", 2))
                        .map(entry -> new Site(
                                EmbedKind.valueOf(section.code().toUpperCase(Locale.ROOT)), entry[0], entry[1])))
                .toList();
    }
}
