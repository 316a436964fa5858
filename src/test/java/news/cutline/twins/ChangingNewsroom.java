package news.cutline.twins;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/// A small newsroom in which everything hangs together, so that each write changes much of what readers see.
final class ChangingNewsroom {

    private static final int MEDIA = 3;
    private static final int STORIES = 3;
    private static final List<Map<String, Object>> TERMS = List.of(
            Map.of("syndication", "allowed"),
            Map.of("syndication", "allowed", "creditRequired", false),
            Map.of("syndication", "denied"),
            Map.of("syndication", "allowed", "territories", Map.of("only", List.of("DE"))),
            Map.of("syndication", "allowed", "channels", Map.of("except", List.of("site"))));

    private static final List<String> LISTS = List.of(
            "/v1/articles?limit=3",
            "/v1/articles?tag=ships&total=true&fields=id,headline,leadMedia",
            "/v1/articles?section=harbour&sort=-updatedAt",
            "/v1/articles?contributor=ada%20lind&language=en",
            "/v1/sections",
            "/v1/tags");

    private final Random random;
    private final String section;
    private final String tag;
    private final String textCredit;
    private final List<Medium> media = new ArrayList<>();
    private final String embed;
    private final List<Story> stories = new ArrayList<>();
    private final String partner;
    private Key secret;
    private Key publishable;
    private int count;

    private record Medium(String id, String credit, String caption) {}

    private record Story(String id, String slug) {}

    private record Key(String id, String text) {}

    ChangingNewsroom(Random random, Twin twin) {
        this.random = random;
        section = "/sections/" + created(twin, "/sections", Map.of("slug", "harbour", "name", "Harbour"));
        tag = "/tags/" + created(twin, "/tags", Map.of("slug", "ships", "name", "Ships"));
        textCredit = created(twin, "/credits", Map.of("creditLine", "Wire", "terms", TERMS.getFirst()));
        IntStream.range(0, MEDIA).forEach(number -> media.add(medium(twin, number)));
        embed = created(
                twin,
                "/embeds",
                Map.of(
                        "kind", "video",
                        "title", "The lifeboat leaves",
                        "provider", "Example Video",
                        "sourceUrl", "https://video.example.org/watch/42",
                        "player", Map.of("src", "https://player.example.org/v/42"),
                        "poster", media.getLast().id,
                        "credit", credit(twin)));
        IntStream.range(0, STORIES).forEach(number -> stories.add(story(twin, number)));
        partner = created(
                twin,
                "/partners",
                Map.of("name", "Partner", "territories", List.of("DE"), "channels", List.of("site", "embed")));
        secret = key(twin, "secret");
        publishable = key(twin, "publishable");
    }

    /// The lists, which most writes change.
    List<Question> lists() {
        return LISTS.stream()
                .flatMap(path -> Stream.of(Question.byAnybody(path), new Question(path, secret.text)))
                .toList();
    }

    /// Everything that readers can ask for.
    List<Question> questions() {
        var addresses =
                stories.stream().flatMap(story -> Stream.of("/v1/articles/" + story.slug, "/v1/articles/" + story.id));
        var forPartners =
                Stream.concat(addresses, Stream.of("/v1/embeds/" + embed)).toList();
        var pages = Stream.concat(
                        stories.stream()
                                .flatMap(story -> Stream.of(
                                        "/stories/" + story.slug,
                                        "/oembed?url=https://api.cutline.test/stories/" + story.slug,
                                        "/embeds/articles/" + story.slug,
                                        "/embeds/articles/" + story.slug + "?key=" + publishable.text)),
                        media.stream()
                                .flatMap(medium -> Stream.of(
                                        "/embeds/media/" + medium.id,
                                        "/embeds/media/" + medium.id + "?key=" + publishable.text)))
                .toList();
        return Stream.of(
                        lists().stream(),
                        forPartners.stream().map(Question::byAnybody),
                        forPartners.stream().map(path -> new Question(path, secret.text)),
                        pages.stream().map(Question::byAnybody),
                        Stream.of("/embeds/" + embed, "/", "/embeds/" + embed + "?key=" + publishable.text)
                                .map(Question::byAnybody))
                .flatMap(all -> all)
                .toList();
    }

    /// Something is changed, by way of one of the instances.
    ///
    /// @return what
    String change(Twin twin) {
        return switch (random.nextInt(16)) {
            case 0 -> patch(twin, "/credits/" + any(media).credit, Map.of("creditLine", next("Ada Lind")));
            case 1 -> patch(twin, "/captions/" + any(media).caption, Map.of("text", next("The harbour.")));
            case 2 -> twice(twin, "POST", "/media/" + any(media).id + "/kill", Map.of("reason", next("Not ours")));
            case 3 -> twice(twin, "POST", "/media/" + any(media).id + "/reinstate", Map.of());
            case 4 -> publish(twin, Map.of());
            case 5 -> publish(twin, Map.of("from", inAMonth()));
            case 6 -> publish(twin, Map.of("until", inAMonth()));
            case 7, 13, 14 -> twice(twin, "POST", "/articles/" + any(stories).id + "/withdraw", withdrawal());
            case 8 ->
                twice(
                        twin,
                        "POST",
                        "/articles/" + any(stories).id + "/corrections",
                        Map.of("text", next("It is older.")));
            case 9 -> patch(twin, random.nextBoolean() ? section : tag, Map.of("name", next("Harbour")));
            case 10 -> terms(twin, any(media).credit);
            case 11 -> terms(twin, textCredit);
            case 12 -> patch(twin, "/embeds/" + embed, Map.of("title", next("The lifeboat leaves")));
            default -> random.nextBoolean() ? changeContract(twin) : changeKeys(twin);
        };
    }

    /// A story that is public in this time only.
    String passing(Twin twin, Instant from, Instant until) {
        var story = stored(twin, "passing-" + ++count);
        twin.write(
                "POST",
                "/articles/" + story.id + "/publish",
                Map.of("from", from.toString(), "until", until.toString()));
        return story.slug;
    }

    private String publish(Twin twin, Map<String, ?> period) {
        var story = any(stories);
        patch(twin, "/articles/" + story.id, Map.of("headline", next("Boats leave the harbour")));
        return twice(twin, "POST", "/articles/" + story.id + "/publish", period);
    }

    private Map<String, ?> withdrawal() {
        return random.nextBoolean()
                ? Map.of("reason", "legal")
                : Map.of("reason", "editorial", "successor", stories.getFirst().id);
    }

    private String terms(Twin twin, String credit) {
        var operation = Map.of("op", "replace", "path", "/terms", "value", any(TERMS));
        return patch(twin, "/credits/" + credit, List.of(operation));
    }

    private String changeContract(Twin twin) {
        return patch(
                twin,
                "/partners/" + partner,
                Map.of(
                        "territories", any(List.of(List.of("DE"), List.of("DE", "FR"), List.of("FR"))),
                        "channels", any(List.of(List.of("site", "embed"), List.of("app", "embed"), List.of("site")))));
    }

    private String changeKeys(Twin twin) {
        var isSecret = random.nextBoolean();
        var old = isSecret ? secret : publishable;
        twin.tryToWrite("DELETE", "/partners/" + partner + "/keys/" + old.id, Map.of());
        if (random.nextBoolean()) {
            // Otherwise readers go on to ask with the one that was revoked.
            secret = isSecret ? key(twin, "secret") : secret;
            publishable = isSecret ? publishable : key(twin, "publishable");
        }
        return "revoked a key";
    }

    private static String patch(Twin twin, String path, Object change) {
        twin.write("PATCH", path, change);
        return "PATCH " + path + " " + change;
    }

    /// What may have been done before.
    private static String twice(Twin twin, String method, String path, Map<String, ?> body) {
        return method + " " + path + " " + body + " -> "
                + twin.tryToWrite(method, path, body).statusCode();
    }

    private Medium medium(Twin twin, int number) {
        var credit = credit(twin);
        var medium = created(
                twin,
                "/media",
                Map.of(
                        "kind",
                        "image",
                        "href",
                        "https://media.example.org/" + number + ".jpg",
                        "width",
                        1600,
                        "height",
                        900,
                        "credit",
                        credit));
        var caption = created(twin, "/captions", Map.of("media", medium, "language", "en", "text", "The harbour."));
        return new Medium(medium, credit, caption);
    }

    private Story story(Twin twin, int number) {
        var story = stored(twin, "story-" + number);
        twin.write("POST", "/articles/" + story.id + "/publish", Map.of());
        return story;
    }

    private Story stored(Twin twin, String slug) {
        var article = Map.of(
                "language", "en",
                "slug", slug,
                "headline", next("Boats leave the harbour"),
                "section", "harbour",
                "tags", List.of("ships"),
                "contributors", List.of(Map.of("name", "Ada Lind", "role", "author")),
                "credits", random.nextBoolean() ? List.of(textCredit) : List.of(),
                "leadMedia", Map.of("type", "figure", "media", any(media).id),
                "related", stories.stream().map(Story::id).toList(),
                "body",
                        List.of(
                                Map.of("type", "paragraph", "html", "Text."),
                                Map.of("type", "figure", "media", any(media).id),
                                Map.of("type", "embed", "embed", embed)));
        return new Story(created(twin, "/articles", article), slug);
    }

    private String credit(Twin twin) {
        return created(twin, "/credits", Map.of("creditLine", next("Ada Lind"), "terms", TERMS.getFirst()));
    }

    private Key key(Twin twin, String kind) {
        var key = twin.write("POST", "/partners/" + partner + "/keys", Map.of("kind", kind, "name", "Website"));
        return new Key(text(key, "id"), text(key, "key"));
    }

    private static String created(Twin twin, String collection, Map<String, ?> draft) {
        return text(twin.write("POST", collection, draft), "id");
    }

    private static String text(JsonNode answer, String member) {
        return answer.required(member).textValue();
    }

    /// So late that no lifetime counts down to it.
    private static String inAMonth() {
        return Instant.now()
                .plus(30, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.MICROS)
                .toString();
    }

    private String next(String word) {
        return word + " " + ++count;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
