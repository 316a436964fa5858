package delivery.newsroom;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import delivery.newsroom.Newsroom.Kind;

/// The newsroom as lines of the file that the service brings in.
public final class Lines {

    /// About 8 KB delivered: the rest are two figures, an embed, three cards and their credits.
    private static final int PARAGRAPH = 85;
    private static final int PARAGRAPHS = 12;

    private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");
    private static final Duration BETWEEN = Duration.ofMinutes(10);
    private static final int RELATED = 3;
    private static final int STORIES_AN_EMBED = 10;
    /// Seeds of the stories begin here: those below are of their addresses.
    private static final long TEXTS = 1_000_000;

    private final Newsroom newsroom;

    public Lines(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /// What stories share. Of the credits, the even ones may be passed on and the odd ones are the publisher's alone.
    public List<String> shared() {
        var lines = new ArrayList<String>();
        for (var index = 0; index < Newsroom.SECTIONS; index++) {
            lines.add(topic("section", Kind.SECTION, index, Newsroom.section(index)));
        }
        for (var index = 0; index < Newsroom.TAGS; index++) {
            lines.add(topic("tag", Kind.TAG, index, Newsroom.tag(index)));
        }
        for (var index = 0; index < 2 * Newsroom.CONTRIBUTORS; index++) {
            lines.add(credit(index));
        }
        for (var index = 0; index < embeds(); index++) {
            lines.add(embed(index));
        }
        return lines;
    }

    private static String topic(String member, Kind kind, int index, String slug) {
        return """
            {"%s": {"id": "%s", "slug": "%s", "name": "%s"}}\
            """.formatted(member, kind.id(0, index), slug, slug);
    }

    private static String credit(int index) {
        var photographer = Newsroom.contributor(index / 2);
        return """
            {"credit": {"id": "%s", "creditLine": "%s/Northern Wire", \
            "creators": [{"name": "%s", "role": "photographer"}], "provider": "Northern Wire", \
            "supplierCategory": "wires", "terms": {"syndication": "%s"}}}\
            """.formatted(
                        Kind.CREDIT.id(0, index), photographer, photographer, index % 2 == 0 ? "allowed" : "denied");
    }

    private int embeds() {
        return Math.ceilDiv(newsroom.base(), STORIES_AN_EMBED);
    }

    private static String embed(int index) {
        var video = "%011d".formatted(index);
        return """
            {"embed": {"id": "%s", "kind": "video", "provider": "YouTube", "title": "%s", \
            "sourceUrl": "https://www.youtube.com/watch?v=%s", \
            "player": {"src": "https://www.youtube-nocookie.com/embed/%s", "width": 16, "height": 9}, \
            "credit": "%s", "tracking": "tracks", "fallbackText": "%s"}}\
            """.formatted(
                        Kind.EMBED.id(0, index),
                        new Prose(-5000 - index).words(45),
                        video,
                        video,
                        Kind.CREDIT.id(0, 2 * (index % Newsroom.CONTRIBUTORS)),
                        new Prose(-9000 - index).words(90));
    }

    /// A story and its two pictures: the one at its head may be passed on, the one in its body may not.
    public List<String> story(int article) {
        var prose = new Prose(TEXTS + article);
        var language = Newsroom.LANGUAGES.get(prose.nextInt(5) == 0 ? 1 : 0);
        var lines = new ArrayList<String>();
        for (var picture = 2 * article; picture < 2 * article + 2; picture++) {
            var credit = 2 * prose.nextInt(Newsroom.CONTRIBUTORS) + picture % 2;
            lines.add(medium(picture, credit));
            lines.add(caption(picture, language, prose));
        }
        lines.add(article(article, language, prose));
        return lines;
    }

    private static String medium(int picture, int credit) {
        return """
            {"medium": {"id": "%s", "kind": "image", "href": "https://media.example.org/pictures/%d.jpg", \
            "mimeType": "image/jpeg", "width": 1600, "height": 1067, "credit": "%s"}}\
            """.formatted(Kind.MEDIUM.id(0, picture), picture, Kind.CREDIT.id(0, credit));
    }

    private static String caption(int picture, String language, Prose prose) {
        return """
            {"caption": {"id": "%s", "media": "%s", "language": "%s", "text": "%s", "altText": "%s"}}\
            """.formatted(
                Kind.CAPTION.id(0, picture), Kind.MEDIUM.id(0, picture), language, prose.words(90), prose.words(50));
    }

    private String article(int article, String language, Prose prose) {
        var writer = Newsroom.contributor(prose.nextInt(Newsroom.CONTRIBUTORS));
        return """
            {"article": {"id": "%s", "slug": "%s", "language": "%s", "headline": "%s", "kicker": "%s", \
            "standfirst": "%s", "byline": "%s", "contributors": [{"name": "%s", "role": "reporter"}], \
            "section": "%s", "tags": %s, "leadMedia": %s, "body": %s, "related": %s, \
            "publications": [{"from": "%s"}]}}\
            """.formatted(
                        newsroom.articleId(article),
                        Newsroom.baseSlug(article),
                        language,
                        prose.words(60),
                        prose.words(12),
                        prose.words(100),
                        writer,
                        writer,
                        Newsroom.section(prose.nextInt(Newsroom.SECTIONS)),
                        tags(prose),
                        figure(2 * article),
                        body(article, prose),
                        related(article, prose),
                        FIRST.plus(BETWEEN.multipliedBy(article)));
    }

    private static String tags(Prose prose) {
        return IntStream.range(0, 3)
                .map(index -> prose.nextInt(Newsroom.TAGS))
                .distinct()
                .mapToObj(tag -> "\"" + Newsroom.tag(tag) + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String body(int article, Prose prose) {
        var blocks = new ArrayList<String>();
        for (var index = 0; index < PARAGRAPHS; index++) {
            if (index % 4 == 3) {
                blocks.add("{\"type\": \"heading\", \"level\": 2, \"text\": \"%s\"}".formatted(prose.words(35)));
            }
            blocks.add("{\"type\": \"paragraph\", \"html\": \"<em>%s</em> %s\"}"
                    .formatted(prose.words(20), prose.words(PARAGRAPH)));
        }
        blocks.add(4, figure(2 * article + 1));
        blocks.add(
                10, "{\"type\": \"embed\", \"embed\": \"%s\"}".formatted(Kind.EMBED.id(0, article / STORIES_AN_EMBED)));
        return "[" + String.join(", ", blocks) + "]";
    }

    private static String figure(int picture) {
        return "{\"type\": \"figure\", \"media\": \"%s\"}".formatted(Kind.MEDIUM.id(0, picture));
    }

    /// Stories of the months before; the first ones have those that follow them.
    private String related(int article, Prose prose) {
        return IntStream.range(0, RELATED)
                .map(index -> article < 100
                        ? (article + 1 + index) % newsroom.base()
                        : article - 1 - index * 30 - prose.nextInt(30))
                .mapToObj(other -> "\"" + newsroom.articleId(other) + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
