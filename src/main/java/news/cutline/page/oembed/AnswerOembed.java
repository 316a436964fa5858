package news.cutline.page.oembed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.audience.Doors;
import news.cutline.delivery.site.SiteConfig;
import news.cutline.delivery.story.DeliveredCredit;
import news.cutline.page.html.Picture;
import news.cutline.platform.html.HtmlText;
import news.cutline.platform.html.OneLine;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.time.Earlier;

/// Answers what to show for an address: as much as the party may have in whose page it is going to stand.
@ApplicationScoped
class AnswerOembed {

    private static final Duration LONGEST = Duration.ofHours(1);

    /// Longer than any cache keeps an answer.
    private static final Duration KEPT = Duration.ofMinutes(2);

    private final Doors doors;
    private final FindEmbeddable embeddables;
    private final KnownAddresses addresses;
    private final SiteConfig site;

    AnswerOembed(Doors doors, FindEmbeddable embeddables, KnownAddresses addresses, SiteConfig site) {
        this.doors = doors;
        this.embeddables = embeddables;
        this.addresses = addresses;
        this.site = site;
    }

    /// @param cacheControl how long caches may keep it
    record Answer(Oembed content, Object cacheControl) {}

    /// What is not public is not there, whatever the reason: nothing tells whether it exists.
    Answer answer(AskedAddress asked, AskedSize size, Instant now) {
        var named = addresses.find(asked).orElseThrow(AnswerOembed::nothing);
        try {
            var reader = doors.embeds(named.key(), now).reader();
            var found = embeddables.find(named, reader, now);
            var end = Earlier.of(found.validUntil(), reader.until());
            // Until then the age that it tells is right, even in a copy that a cache hands out.
            var steady = end.minus(LONGEST).minus(KEPT);
            var cacheControl = now.isBefore(steady) ? reader.freshness(found.keys(), now, steady) : "no-store";
            return new Answer(write(found.content(), size, age(end, now)), cacheControl);
        } catch (ProblemException problem) {
            throw problem.type().status() < 500 ? nothing() : problem;
        }
    }

    private Oembed write(Embeddable found, AskedSize size, long age) {
        var thumbnail = Picture.of(found.picture()).filter(picture -> isThumbnail(picture, size));
        var frame = size.widest(found.height());
        var isShown = frame.isPresent() || thumbnail.isPresent();
        var credits = isShown ? found.credits(thumbnail.isPresent()) : List.<DeliveredCredit>of();
        var creditLine = DeliveredCredit.joined(credits, DeliveredCredit::creditLine);
        return new Oembed(
                frame.isPresent() ? found.type() : "link",
                "1.0",
                found.title(),
                found.author(),
                site.name(),
                site.homePage().orElse(null),
                age,
                thumbnail.map(Picture::href).orElse(null),
                thumbnail.map(Picture::width).orElse(null),
                thumbnail.map(Picture::height).orElse(null),
                frame.map(room -> html(found, room, creditLine)).orElse(null),
                frame.map(AskedSize::width).orElse(null),
                frame.map(AskedSize::height).orElse(null),
                creditLine,
                DeliveredCredit.joined(credits, DeliveredCredit::copyrightNotice),
                credits.stream().findFirst().map(DeliveredCredit::licenseUrl).orElse(null));
    }

    /// The quotation stands first: consumers that clean the code keep it only there, and show it until the page in the
    /// frame has told its height.
    private static String html(Embeddable found, AskedSize room, @Nullable String creditLine) {
        var credit = creditLine == null ? "" : " " + HtmlText.escape(OneLine.of(creditLine));
        return "<blockquote><a href=\"" + HtmlText.escape(found.link().toString()) + "\">"
                + HtmlText.escape(found.title()) + "</a>" + credit + "</blockquote>"
                + "<iframe src=\"" + HtmlText.escape(found.frame().toString()) + "\" title=\""
                + HtmlText.escape(found.title()) + "\" width=\"" + room.width() + "\" height=\"" + room.height()
                + "\" frameborder=\"0\" marginwidth=\"0\" marginheight=\"0\" scrolling=\"no\"></iframe>";
    }

    private static boolean isThumbnail(Picture picture, AskedSize size) {
        return picture.width() != null && picture.height() != null && size.fits(picture.width(), picture.height());
    }

    private static long age(Instant validUntil, Instant now) {
        return validUntil.isAfter(now.plus(LONGEST))
                ? LONGEST.toSeconds()
                : Math.max(0, Duration.between(now, validUntil).toSeconds());
    }

    private static ProblemException nothing() {
        return new ProblemException(
                ProblemType.NOT_FOUND, "There is nothing public at this address that can be embedded.");
    }
}
