package news.cutline.door;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.publishableKey;
import static news.cutline.testing.Newsroom.secretKey;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import news.cutline.door.Things.Credit;
import news.cutline.door.Things.Credited;
import news.cutline.door.Things.Embed;
import news.cutline.door.Things.Medium;
import news.cutline.door.Things.Partner;
import news.cutline.door.Things.Story;
import news.cutline.testing.Newsroom;

/// Writes a newsroom at random, over HTTP as everybody does, and remembers what it has written.
final class RandomNewsroom {

    private static final int PARTNERS = 4;
    private static final int MEDIA = 30;
    private static final int EMBEDS = 6;
    private static final int STORIES = 24;

    final Canaries canaries = new Canaries();
    final List<Partner> partners = new ArrayList<>();
    final List<Medium> media = new ArrayList<>();
    final List<Embed> embeds = new ArrayList<>();
    final List<Story> stories = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    final String section = Newsroom.section("Doors");
    private final List<Credit> agencies = new ArrayList<>();
    private final Chance chance;
    private final Instant begin;

    /// @param begin now
    RandomNewsroom(Chance chance, Instant begin) {
        this.chance = chance;
        this.begin = begin;
        IntStream.range(0, PARTNERS).forEach(any -> partners.add(partner()));
        IntStream.range(0, 3).forEach(any -> tags.add(Newsroom.tag("Tag")));
        IntStream.range(0, MEDIA).forEach(any -> media.add(medium()));
        IntStream.range(0, EMBEDS).forEach(any -> embeds.add(embed()));
        IntStream.range(0, 5).forEach(any -> agencies.add(agency()));
        IntStream.range(0, STORIES).forEach(any -> stories.add(story()));
    }

    /// Something happens, at `now`.
    void goOn(Instant now) {
        switch (chance.below(6)) {
            case 0 -> withdraw(chance.of(stories), now);
            case 1 -> kill(chance.of(media));
            case 2 -> reinstate(chance.of(media));
            case 3 -> changeTerms(chance.of(media).credit);
            case 4 -> changeTerms(chance.of(agencies));
            default -> loseCreditLine(chance.of(media).credit);
        }
    }

    private Partner partner() {
        var channels = chance.some(List.of("site", "app", "embed", "feed"));
        var countries = chance.some(Chance.COUNTRIES);
        String id = created("/partners", Map.of("name", "Partner", "channels", channels, "territories", countries))
                .path("id");
        return new Partner(id, secretKey(id), publishableKey(id), channels, countries);
    }

    private Medium medium() {
        var medium = new Medium(new Credit());
        credit(medium.credit, medium);
        var caption = Map.of(
                "language", "en",
                "text", canaries.plant(medium, "caption"),
                "altText", canaries.plant(medium, "altText"),
                "extendedDescription", canaries.plant(medium, "extendedDescription"));
        medium.id = created(
                        "/media",
                        Map.of(
                                "kind",
                                "image",
                                "href",
                                "https://media.example.org/" + Newsroom.unique("file") + "/"
                                        + canaries.plant(medium, "href") + ".jpg",
                                "mimeType",
                                "image/jpeg",
                                "headline",
                                canaries.plant(medium, "internal"),
                                "supplierId",
                                canaries.plant(medium, "internal"),
                                "credit",
                                medium.credit.id,
                                "captions",
                                List.of(caption)))
                .path("id");
        canaries.plantId(medium.id, medium);
        return medium;
    }

    private Embed embed() {
        var embed = new Embed(new Credit(), chance.of(media));
        credit(embed.credit, embed);
        embed.id = created(
                        "/embeds",
                        Map.of(
                                "kind",
                                "video",
                                "title",
                                canaries.plant(embed, "title"),
                                "provider",
                                canaries.plant(embed, "provider"),
                                "sourceUrl",
                                "https://video.example.org/" + canaries.plant(embed, "sourceUrl"),
                                "player",
                                Map.of("src", "https://player.example.org/" + canaries.plant(embed, "src")),
                                "poster",
                                embed.poster.id,
                                "credit",
                                embed.credit.id,
                                "fallbackText",
                                canaries.plant(embed, "fallbackText")))
                .path("id");
        canaries.plantId(embed.id, embed);
        return embed;
    }

    private Credit agency() {
        var credit = new Credit();
        credit(credit, credit);
        return credit;
    }

    /// @param owner what it is the credit of; itself where it is that of a text
    private void credit(Credit credit, Object owner) {
        credit.creditLine = "Ö. \"" + canaries.plant(owner, "creditLine") + "\" <Söhne’s> & Co./Wire";
        credit.terms = chance.terms(partners, begin);
        credit.id = created(
                        "/credits",
                        Map.ofEntries(
                                Map.entry("creditLine", credit.creditLine),
                                Map.entry("creators", List.of(Map.of("name", canaries.plant(owner, "creator")))),
                                Map.entry("supplierCategory", "wires"),
                                Map.entry("provider", canaries.plant(owner, "provider")),
                                Map.entry("source", canaries.plant(owner, "source")),
                                Map.entry("copyrightHolder", canaries.plant(owner, "copyrightHolder")),
                                Map.entry("copyrightNotice", canaries.plant(owner, "copyrightNotice")),
                                Map.entry("usageTerms", canaries.plant(owner, "usageTerms")),
                                Map.entry("licenseUrl", "https://l.example/" + canaries.plant(owner, "licenseUrl")),
                                Map.entry("instructions", canaries.plant(owner, "internal")),
                                Map.entry("terms", credit.terms)))
                .path("id");
        canaries.plantId(credit.id, owner);
    }

    private Story story() {
        var text = chance.oneIn(3) ? List.of(chance.of(agencies)) : List.<Credit>of();
        var blocks = new ArrayList<Credited>();
        blocks.add(chance.of(media));
        IntStream.range(0, chance.below(4)).forEach(any -> blocks.add(chance.of(media)));
        IntStream.range(0, chance.below(2)).forEach(any -> blocks.add(chance.of(embeds)));
        var story = new Story(
                text,
                blocks,
                stories.isEmpty() ? List.of() : List.of(chance.of(stories)),
                chance.oneIn(2) ? chance.of(tags) : null);
        var answer = created("/articles", draft(story));
        story.id = answer.path("id");
        story.slug = answer.path("slug");
        canaries.plantId(story.id, story);
        publish(story);
        return story;
    }

    private Map<String, Object> draft(Story story) {
        var draft = new HashMap<String, Object>();
        draft.put("language", "en");
        draft.put("headline", canaries.plant(story, "headline"));
        draft.put("standfirst", canaries.plant(story, "standfirst"));
        draft.put("byline", canaries.plant(story, "byline"));
        draft.put("contributors", List.of(Map.of("name", canaries.plant(story, "contributor"))));
        draft.put("section", section);
        draft.put("tags", story.tag == null ? List.of() : List.of(story.tag));
        draft.put("credits", story.text.stream().map(credit -> credit.id).toList());
        draft.put("related", story.related.stream().map(other -> other.id).toList());
        draft.put("leadMedia", block(story.blocks.getFirst()));
        draft.put(
                "body",
                Stream.concat(
                                Stream.of(Newsroom.paragraph(canaries.plant(story, "text"))),
                                story.blocks.stream().skip(1).map(this::block))
                        .toList());
        return draft;
    }

    private Map<String, Object> block(Credited thing) {
        return switch (thing) {
            case Embed embed -> Map.of("type", "embed", "embed", embed.id);
            case Medium medium
            when chance.oneIn(3) ->
                Map.of(
                        "type",
                        "figure",
                        "media",
                        medium.id,
                        "caption",
                        Map.of("text", canaries.plant(medium, "caption")));
            case Medium medium -> Newsroom.figure(medium.id);
            default -> throw new IllegalStateException("no block: " + thing);
        };
    }

    private void publish(Story story) {
        story.from = chance.oneIn(4) ? chance.later(begin) : begin;
        story.until = chance.oneIn(4) ? chance.later(story.from) : Instant.MAX;
        var period = new HashMap<String, Object>();
        if (story.from.isAfter(begin)) {
            period.put("from", story.from.toString());
        }
        if (story.until.isBefore(Instant.MAX)) {
            period.put("until", story.until.toString());
        }
        Newsroom.publish(new Newsroom.Story(story.id, story.slug), period).statusCode(200);
    }

    private void withdraw(Story story, Instant now) {
        if (story.from.equals(Instant.MAX)) {
            // It never was, and is not going to be public.
            return;
        }
        var withdrawal = new HashMap<String, Object>(Map.of("reason", "editorial"));
        var successor = chance.other(stories, story);
        if (!successor.isWithdrawn) {
            withdrawal.put("successor", successor.id);
        }
        Newsroom.withdraw(story.id, withdrawal);
        story.isWithdrawn = true;
        // What has begun in this very microsecond lasts until the next one.
        story.until = story.isPublic(now) ? now.plus(story.from.equals(now) ? 1 : 0, ChronoUnit.MICROS) : story.until;
        story.from = story.hasBegun(now) ? story.from : Instant.MAX;
    }

    private void kill(Medium medium) {
        asAdmin()
                .body(Map.of("reason", "The agency has called it back."))
                .post(EDITORIAL + "/media/{id}/kill", medium.id)
                .then()
                .statusCode(200);
        medium.isKilled = true;
    }

    private void reinstate(Medium medium) {
        if (medium.isKilled) {
            asAdmin()
                    .body(Map.of())
                    .post(EDITORIAL + "/media/{id}/reinstate", medium.id)
                    .then()
                    .statusCode(200);
            medium.isKilled = false;
        }
    }

    private void changeTerms(Credit credit) {
        credit.terms = chance.terms(partners, begin);
        // A merge patch would mix the old terms with the new ones.
        var patch = List.of(Map.of("op", "replace", "path", "/terms", "value", credit.terms));
        change(credit, "application/json-patch+json", patch);
    }

    private void loseCreditLine(Credit credit) {
        if (credit.creditLine != null) {
            credit.creditLine = null;
            change(credit, "application/json-patch+json", List.of(Map.of("op", "remove", "path", "/creditLine")));
        }
    }

    private static void change(Credit credit, String mediaType, Object patch) {
        asAdmin()
                .header("If-Match", "*")
                .contentType(mediaType)
                .body(patch)
                .patch(EDITORIAL + "/credits/{id}", credit.id)
                .then()
                .statusCode(200);
    }
}
