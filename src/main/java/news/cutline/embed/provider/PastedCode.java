package news.cutline.embed.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import news.cutline.embed.EmbedDraft;
import news.cutline.embed.Player;
import news.cutline.platform.problem.ProblemException;

/// Recognises the codes that people copy from a provider into a page. Only an address is taken from them, and words.
final class PastedCode {

    private static final int DEEPEST = 512;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_TEXT = 2000;
    private static final int LARGEST = 10_000;

    /// What loads something of others, or runs it.
    private static final String ACTIVE =
            "iframe, script, object, embed, frame, frameset, applet, portal, fencedframe, amp-iframe";

    private static final String FRAME = "iframe";
    private static final List<String> FRAME_ADDRESSES = List.of("src", "data-src", "data-lazy-src");
    private static final Pattern PIXELS = Pattern.compile("([1-9][0-9]{0,4})(?:px)?");

    private final Providers providers;

    PastedCode(Providers providers) {
        this.providers = providers;
    }

    /// What was found in somebody's HTML.
    ///
    /// @param known null for a player of a host that was configured
    /// @param title what the code calls it
    /// @param text the words of a post
    record Found(
            @Nullable Known known,
            Player player,
            @Nullable String title,
            @Nullable String text) {

        EmbedDraft in(EmbedDraft draft) {
            var link = known == null ? null : known.link();
            return new EmbedDraft(
                    draft.kind(),
                    draft.provider(),
                    draft.title() == null ? title : draft.title(),
                    draft.sourceUrl() == null ? link : draft.sourceUrl(),
                    player,
                    null,
                    draft.poster(),
                    draft.credit(),
                    draft.tracking(),
                    draft.fallbackText() == null ? text : draft.fallbackText());
        }
    }

    /// The one embed that the HTML is the code of; empty where it is only text.
    Optional<Found> read(String html) {
        var page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        var found = new ArrayList<Found>();
        page.select(FRAME).forEach(frame -> readFrame(frame).ifPresent(found::add));
        Providers.KNOWN.forEach(provider -> readCodes(provider, page, found));
        var players = found.stream().map(one -> one.player().src()).distinct().count();
        if (players > 1) {
            throw ProblemException.invalid("/html", "holds " + players + " embeds; make an embed of each");
        }
        page.select(ACTIVE).stream()
                .filter(element -> found.isEmpty() || !isKnown(element))
                .findFirst()
                .ifPresent(PastedCode::refuse);
        return found.stream().findFirst();
    }

    private static void refuse(Element element) {
        throw ProblemException.invalid(
                "/html",
                "holds a <" + element.normalName() + "> that belongs to no code of a provider that is known; frames of"
                        + " other hosts can be allowed in cutline.embeds.hosts");
    }

    private Optional<Found> readFrame(Element frame) {
        return address(frame)
                .flatMap(address -> providers
                        .find(address)
                        .flatMap(known -> known.playing()
                                .map(player -> new Found(known, sized(player, frame), title(frame, known), null)))
                        .or(() -> providers
                                .findConfigured(address)
                                .map(player -> new Found(null, sized(player, frame), title(frame, null), null))));
    }

    private void readCodes(Provider provider, Document page, List<Found> found) {
        for (var code : provider.codes()) {
            for (var element : page.select(code.selector())) {
                var text = element.attr(code.attribute());
                absolute(text.contains("//") || text.isEmpty() ? text : code.base() + text)
                        .flatMap(providers::find)
                        .filter(known -> known.provider().equals(provider.name()))
                        .ifPresent(known -> known.playing()
                                .map(player -> new Found(known, player, null, words(element)))
                                .ifPresent(found::add));
            }
        }
    }

    private boolean isKnown(Element element) {
        return switch (element.normalName()) {
            case FRAME -> readFrame(element).isPresent();
            case "script" ->
                !element.hasAttr("src")
                        || absolute(element.attr("src"))
                                .flatMap(Address::parse)
                                .filter(script -> Providers.KNOWN.stream()
                                        .anyMatch(provider -> provider.scripts().contains(script.host())))
                                .isPresent();
            default -> false;
        };
    }

    private static Optional<String> address(Element frame) {
        return FRAME_ADDRESSES.stream()
                .map(name -> absolute(frame.attr(name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> absolute(String address) {
        var text = address.strip();
        return text.startsWith("//")
                ? Optional.of("https:" + text)
                : Optional.of(text).filter(written -> Address.parse(written).isPresent());
    }

    /// A fixed height is replaced by the code's; a ratio only where the code has one, too.
    private static Player sized(Player player, Element frame) {
        var width = pixels(frame.attr("width"));
        var height = pixels(frame.attr("height"));
        if (height == null || (width == null && player.width() != null)) {
            return player;
        }
        var isFixed = player.width() == null && player.height() != null;
        return new Player(player.src(), isFixed ? null : width, height);
    }

    private static @Nullable Integer pixels(String text) {
        var pixels = PIXELS.matcher(text.strip());
        return pixels.matches() && Integer.parseInt(pixels.group(1)) <= LARGEST
                ? Integer.valueOf(pixels.group(1))
                : null;
    }

    private static @Nullable String title(Element frame, @Nullable Known known) {
        var title = plain(frame.attr("title"));
        var saysNothing = known != null
                && Providers.KNOWN.stream()
                        .filter(provider -> provider.name().equals(known.provider()))
                        .anyMatch(provider -> provider.untitled().contains(title));
        return title.isEmpty() || saysNothing || title.length() > LONGEST_TITLE ? null : title;
    }

    private static @Nullable String words(Element element) {
        var post = element.closest("blockquote");
        var text = plain((post == null ? element : post).text());
        return text.isEmpty() || text.length() > LONGEST_TEXT ? null : text;
    }

    /// HTML can spell characters that no text of ours may have.
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF]", " ").strip();
    }
}
