package news.cutline.ingest.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import news.cutline.embed.EmbedKind;
import news.cutline.embed.Player;
import news.cutline.ingest.markup.DescribedPicture;
import news.cutline.ingest.page.Findings.Place;
import news.cutline.ingest.page.ImportedBlock.Embed;
import news.cutline.ingest.page.ImportedBlock.Frame;
import news.cutline.ingest.wording.CleanText;

/// Makes embeds of frames and posts of sites that are known for them.
final class Players {

    private static final List<String> ADDRESSES = List.of("data-src", "data-lazy-src", "src", "data");
    private static final List<String> PERMALINKS =
            List.of("data-instgrm-permalink", "cite", "data-href", "data-text-post-permalink");
    private static final int LARGEST = 10_000;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_POST = 50_000;

    private final Reading page;

    Players(Reading page) {
        this.page = page;
    }

    Optional<Embed> read(int i, CaptionTexts texts) {
        var element = page.piece(i).element();
        var isFrame = !element.hasAttr("class") || ADDRESSES.stream().anyMatch(element::hasAttr);
        var addresses = addresses(element, isFrame);
        var place = page.piece(i).place();
        for (var address : addresses) {
            var embed = isFrame ? frame(element, address, texts) : post(element, address, texts);
            if (embed.isPresent()) {
                tell(embed.get(), place, page.text(i).isEmpty() ? address : page.text(i));
                return embed;
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
                        "A frame without an address, or of a site whose players are not known; cutline.embeds.hosts can name"
                                + " its host.");
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

    private Optional<Embed> frame(Element element, String address, CaptionTexts texts) {
        return page.providers()
                .find(address)
                .flatMap(known -> known.playing()
                        .map(player -> new Embed(
                                known.kind(),
                                known.provider(),
                                title(element, texts),
                                known.link(),
                                frame(element, player),
                                null,
                                texts.credit())))
                .or(() -> page.providers()
                        .findConfigured(address)
                        .map(player -> new Embed(
                                EmbedKind.INTERACTIVE,
                                URI.create(player.src()).getHost(),
                                title(element, texts),
                                null,
                                frame(element, player),
                                null,
                                texts.credit())));
    }

    /// The player in the size that the page gives it.
    private static Frame frame(Element element, Player player) {
        return new Frame(player.src(), side(element, "width"), side(element, "height"));
    }

    private static @Nullable Integer side(Element element, String name) {
        return DescribedPicture.pixels(element.attr(name))
                .filter(pixels -> pixels <= LARGEST)
                .orElse(null);
    }

    private Optional<Embed> post(Element element, String address, CaptionTexts texts) {
        var html = html(element);
        return page.providers()
                .find(address)
                .map(known -> new Embed(
                        EmbedKind.POST,
                        known.provider(),
                        title(element, texts),
                        address,
                        null,
                        html.isBlank() || html.length() > LONGEST_POST ? null : html,
                        texts.credit()));
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
        if (embed.title() == null) {
            findings.miss("embed-title", place, shown, "The page does not say what the embed shows.");
        }
        if (embed.credit() == null) {
            findings.miss("credit", place, shown, "The embed has no credit.");
        }
    }
}
