package news.cutline.door;

import static news.cutline.testing.Newsroom.ADMIN_TOKEN;
import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.restassured.response.Response;

import news.cutline.door.Doors.Door;
import news.cutline.door.Things.Partner;
import news.cutline.door.Things.Story;
import news.cutline.testing.Errand;

/// Asks at any door as anybody might. It must know how to fill in whatever an address takes: a door that takes
/// something else fails the test until somebody tells how to ask there.
final class Asking {

    private static final Map<String, String> NOISE = Map.of(
            "CF-IPCountry", "DE", "X-Country", "DE", "X-Forwarded-For", "192.0.2.1", "Referer", "https://p.example/");

    private final RandomNewsroom newsroom;
    private final Chance chance;
    private final Instant now;
    private final Map<String, Supplier<@Nullable String>> values;

    Asking(RandomNewsroom newsroom, Chance chance, Instant now) {
        this.newsroom = newsroom;
        this.chance = chance;
        this.now = now;
        values = Map.ofEntries(
                Map.entry("id", () -> chance.oneIn(2) ? chance.of(newsroom.media).id : chance.of(newsroom.embeds).id),
                Map.entry("slug", () -> chance.of(newsroom.stories).slug),
                Map.entry("id-or-slug", () -> {
                    var story = chance.of(newsroom.stories);
                    return chance.oneIn(2) ? story.id : story.slug;
                }),
                Map.entry("url", this::address),
                Map.entry("maxwidth", () -> chance.of(List.of("100", "320", "5000"))),
                Map.entry("maxheight", () -> chance.of(List.of("100", "320", "5000"))),
                Map.entry("format", () -> chance.of(List.of("json", "xml"))),
                Map.entry("section", () -> newsroom.section),
                Map.entry("tag", () -> chance.of(newsroom.tags)),
                Map.entry("language", () -> "en"),
                Map.entry("contributor", () -> "nobody"),
                Map.entry("publishedFrom", now.minus(Duration.ofHours(8))::toString),
                Map.entry("publishedBefore", now.minus(Duration.ofHours(1))::toString),
                Map.entry("sort", () -> chance.of(List.of("-publishedAt", "publishedAt", "-updatedAt"))),
                Map.entry("fields", () -> chance.of(List.of("id,slug,headline", "leadMedia,id", "tags,id"))),
                Map.entry("total", () -> "true"),
                Map.entry("limit", () -> "200"),
                Map.entry("width", () -> "320"),
                Map.entry("pinned", () -> "true"),
                Map.entry("version", () -> "1.0.0"),
                // Only what we signed ourselves leads on.
                Map.entry("cursor", () -> null));
    }

    /// One question and its answer.
    ///
    /// @param previewed the story that a preview link shows
    record Asked(
            Door door,
            String path,
            Map<String, String> parameters,
            Who who,
            Instant at,
            @Nullable Story previewed,
            Response answer) {

        /// What one asks for oneself is no secret, and error answers repeat it.
        String withoutOwnWords(String text) {
            return Arrays.stream(path.split("[/.]"))
                    .filter(word -> word.length() > 2)
                    .reduce(text, (rest, word) -> rest.replace(word, ""));
        }

        @Override
        public String toString() {
            return door.template() + ": " + path + " " + parameters + " by " + who + " at " + at + " -> "
                    + answer.statusCode();
        }
    }

    Asked ask(Door door) {
        var parameters = new HashMap<String, String>();
        var previewed = door.placeholders().contains("link") ? chance.of(newsroom.stories) : null;
        var path = path(door, previewed);
        var request = Errand.to("GET", path).withoutRedirects();
        NOISE.forEach(request::with);
        var country = chance.oneIn(3) ? null : chance.of(Chance.COUNTRIES);
        if (country != null) {
            request.with("Reader-Country", country);
        }
        var readers = country == null ? Set.<String>of() : Set.of(country);
        var who = who(door, readers, request, parameters);
        fillIn(door, parameters);
        return new Asked(
                door,
                path,
                parameters,
                who,
                now,
                previewed,
                request.asking(parameters).send());
    }

    /// Shows what makes somebody out at this door, or nothing.
    private Who who(Door door, Set<String> readers, Errand request, Map<String, String> parameters) {
        if (door.template().startsWith("/embeds")) {
            return chance.oneIn(2) ? embedder(parameters) : new Who(false, null, "embed", readers);
        }
        if (door.template().startsWith("/oembed")) {
            return new Who(false, null, "embed", readers);
        }
        if (!door.parameters().contains("channel")) {
            return new Who(true, null, "site", readers);
        }
        if (chance.oneIn(2)) {
            return partner(chance.of(newsroom.partners), request, parameters);
        }
        if (chance.oneIn(4)) {
            request.as(ADMIN_TOKEN);
        }
        if (chance.oneIn(3)) {
            parameters.put("channel", "app");
            return new Who(true, null, "app", readers);
        }
        return new Who(true, null, "site", readers);
    }

    /// The partner of a publishable key; nobody at all where its contract has no embeds.
    private Who embedder(Map<String, String> parameters) {
        var partner = chance.of(newsroom.partners);
        parameters.put("key", partner.publishableKey());
        return new Who(false, partner.id(), "embed", Set.copyOf(partner.countries()));
    }

    private Who partner(Partner partner, Errand request, Map<String, String> parameters) {
        request.as(partner.key());
        var channel = partner.channels().getFirst();
        if (chance.oneIn(2)) {
            channel = chance.of(partner.channels());
            parameters.put("channel", channel);
        }
        var countries = Set.copyOf(partner.countries());
        if (chance.oneIn(2)) {
            countries = Set.of(chance.of(partner.countries()));
            parameters.put("territory", countries.iterator().next());
        }
        return new Who(false, partner.id(), channel, countries);
    }

    private void fillIn(Door door, Map<String, String> parameters) {
        for (var name : door.parameters()) {
            if (!Set.of("channel", "territory", "key").contains(name)) {
                var value = value(name);
                if (value != null && (name.equals("url") || chance.oneIn(3))) {
                    parameters.put(name, value);
                }
            }
        }
    }

    private String path(Door door, @Nullable Story previewed) {
        var path = door.template();
        for (var name : door.placeholders()) {
            var value = name.equals("link") && previewed != null ? previewLink(previewed) : value(name);
            path = path.replace("{" + name + "}", String.valueOf(value));
        }
        return path;
    }

    /// An address of a story, as somebody pastes it.
    private String address() {
        var story = chance.of(newsroom.stories);
        return "https://api.cutline.test"
                + chance.of(List.of(
                        "/stories/" + story.slug, "/v1/articles/" + story.id, "/embeds/articles/" + story.slug));
    }

    private @Nullable String value(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new AssertionError("The door test does not know what to ask for with " + name);
        }
        return value.get();
    }

    private String previewLink(Story story) {
        String url = asAdmin()
                .body(Map.of("expires", now.plus(Duration.ofHours(1)).toString()))
                .post(EDITORIAL + "/articles/{id}/preview-links", story.id)
                .then()
                .statusCode(201)
                .extract()
                .path("url");
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
