package news.cutline.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

import news.cutline.door.Asking.Asked;
import news.cutline.door.Canaries.Canary;
import news.cutline.door.Things.Credit;
import news.cutline.door.Things.Credited;
import news.cutline.door.Things.Embed;
import news.cutline.door.Things.Medium;
import news.cutline.door.Things.Story;

/// Says whether an answer gives away what it must not, leaves out a credit line, or withholds too much.
final class Judge {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern SOCIAL_PICTURE = Pattern.compile("<meta [a-z]+=\"(og|twitter):image[^>]*>");

    private final RandomNewsroom newsroom;

    Judge(RandomNewsroom newsroom) {
        this.newsroom = newsroom;
    }

    void judge(Asked asked) {
        assertThat(asked.answer().statusCode()).as(asked.toString()).isLessThan(500);
        var body = asked.answer().asString();
        var everything = asked.withoutOwnWords(
                withoutSocialPicture(body) + "\n" + asked.answer().headers());
        judgeSocialPicture(body, asked);
        for (var canary : newsroom.canaries.in(everything)) {
            assertThat(mayGetOut(canary, asked))
                    .as("%s of %s in the answer to %s%n%s", canary.field(), canary.owner(), asked, everything)
                    .isTrue();
        }
        if (asked.door().template().contains("embeds/")
                && asked.door().placeholders().contains("id")) {
            assertThat(asked.answer().statusCode()).as(asked.toString()).isIn(expectedOfSingle(asked));
        }
        if (asked.answer().contentType().contains("json")) {
            nodes(read(body)).forEach(node -> judge(node, asked));
            judgeWhole(read(body), asked);
            judgeOembed(read(body), asked);
        } else if (asked.answer().contentType().contains("html")) {
            judgePage(body, asked);
        }
    }

    private static String withoutSocialPicture(String body) {
        return SOCIAL_PICTURE.matcher(body).replaceAll("");
    }

    /// What a page offers to whoever shows its address is for everybody, who may have what the reader may not.
    private void judgeSocialPicture(String body, Asked asked) {
        var everybody = new Who(false, null, "social", Set.of());
        SOCIAL_PICTURE
                .matcher(body)
                .results()
                .forEach(tag -> newsroom.canaries
                        .in(tag.group())
                        .forEach(canary -> assertThat(((Credited) canary.owner()).mayBeHadBy(everybody, asked.at()))
                                .as(
                                        "%s of %s in %s of the answer to %s",
                                        canary.field(), canary.owner(), tag.group(), asked)
                                .isTrue()));
    }

    private static boolean mayGetOut(Canary canary, Asked asked) {
        if (canary.field().equals("internal")) {
            return false;
        }
        return switch (canary.owner()) {
            case Story story ->
                story == asked.previewed()
                        ? story.textMayBeHadBy(asked.who(), asked.at())
                        : story.isShownTo(asked.who(), asked.at());
            case Credit agency ->
                NaiveRights.against(agency.terms, false, agency.creditLine, asked.who(), asked.at())
                        .isEmpty();
            // The line is what stands where the rest is withheld.
            case Credited thing -> canary.field().equals("creditLine") || thing.mayBeHadBy(asked.who(), asked.at());
            default -> false;
        };
    }

    /// A delivered picture has its credit line, a withheld one nothing else.
    private void judge(JsonNode node, Asked asked) {
        if (node.path("type").asText().equals("figure")) {
            medium(node.path("media").path("id").asText())
                    .forEach(medium -> assertThat(text(node.path("credit").path("creditLine")))
                            .as("%s in %s", node, asked)
                            .isEqualTo(medium.credit.creditLine));
        } else if (node.path("type").asText().equals("withheld")) {
            assertThat(names(node))
                    .as("%s in %s", node, asked)
                    .isSubsetOf("type", "was", "reasons", "creditLine")
                    .contains("was", "reasons");
        }
    }

    /// Whatever picture stands for an address, its credit line is told with it.
    private void judgeOembed(JsonNode answer, Asked asked) {
        newsroom.canaries
                .in(answer.path("thumbnail_url").asText())
                .forEach(canary -> assertThat(text(answer.path("cutline_credit")))
                        .as("%s in %s", answer, asked)
                        .isEqualTo(((Medium) canary.owner()).credit.creditLine));
    }

    private void judgeWhole(JsonNode answer, Asked asked) {
        if (asked.door().template().equals("/v1/articles/{id-or-slug}")) {
            judgeStory(answer, asked);
        } else if (asked.door().template().equals("/v1/articles")
                && newsroom.section.equals(asked.parameters().get("section"))
                && Stream.of("contributor", "publishedFrom", "publishedBefore")
                        .noneMatch(asked.parameters()::containsKey)) {
            judgeList(answer, asked);
        }
    }

    /// Nothing that it may have is kept from the audience either.
    private void judgeStory(JsonNode answer, Asked asked) {
        var story = newsroom.stories.stream()
                .filter(each ->
                        asked.path().endsWith("/" + each.id) || asked.path().endsWith("/" + each.slug))
                .findFirst()
                .orElseThrow();
        var expected = !story.hasBegun(asked.at())
                ? 404
                : !story.textMayBeHadBy(asked.who(), asked.at()) ? 403 : !story.isPublic(asked.at()) ? 410 : 200;
        assertThat(asked.answer().statusCode()).as(asked.toString()).isEqualTo(expected);
        if (expected == 200) {
            var blocks = new ArrayList<JsonNode>();
            blocks.add(answer.path("leadMedia"));
            answer.path("body").forEach(blocks::add);
            blocks.removeIf(block -> block.path("type").asText().equals("paragraph"));
            assertThat(blocks.stream().map(Judge::reasons).toList())
                    .as(asked.toString())
                    .isEqualTo(story.blocks.stream()
                            .map(thing -> thing.against(asked.who(), asked.at()))
                            .toList());
        }
    }

    /// What is asked for by itself is there while a public story shows it, for those who may have it.
    private Set<Integer> expectedOfSingle(Asked asked) {
        var partner = newsroom.partners.stream()
                .filter(each -> each.id().equals(asked.who().partner()))
                .findFirst();
        if (asked.parameters().containsKey("key")
                && !partner.orElseThrow().channels().contains("embed")) {
            return Set.of(403);
        }
        var thing = single(asked);
        var stories = newsroom.stories.stream()
                .filter(story -> thing != null && story.blocks.contains(thing) && story.hasBegun(asked.at()))
                .toList();
        if (thing == null || stories.isEmpty()) {
            return Set.of(404);
        }
        var against = thing.against(asked.who(), asked.at());
        if (!against.isEmpty()) {
            return Set.of(against.equals(Set.of("killed")) ? 410 : 403);
        }
        var isPublic = stories.stream().anyMatch(story -> story.isPublic(asked.at()));
        return Set.of(isPublic ? asked.path().endsWith("/visit") ? 302 : 200 : 410);
    }

    private @Nullable Credited single(Asked asked) {
        var things = asked.path().contains("/media/") ? newsroom.media.stream() : newsroom.embeds.stream();
        return things.filter(thing -> asked.path().contains(id(thing)))
                .findFirst()
                .orElse(null);
    }

    private static String id(Credited thing) {
        return thing instanceof Medium medium ? medium.id : ((Embed) thing).id;
    }

    /// A list shows all that the audience may have, and counts nothing else.
    private void judgeList(JsonNode answer, Asked asked) {
        var expected = newsroom.stories.stream()
                .filter(story -> story.isShownTo(asked.who(), asked.at()))
                .filter(story -> !asked.parameters().containsKey("tag")
                        || asked.parameters().get("tag").equals(story.tag))
                .map(story -> story.id)
                .collect(Collectors.toSet());
        if (asked.parameters().containsKey("limit")) {
            assertThat(StreamSupport.stream(answer.path("items").spliterator(), false)
                            .map(card -> card.path("id").asText()))
                    .as(asked.toString())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
        if (asked.parameters().containsKey("total")) {
            assertThat(answer.path("total").path("count").asInt())
                    .as(asked.toString())
                    .isEqualTo(expected.size());
        }
    }

    /// Whatever picture a page shows, its credit line stands there, as it is written.
    private void judgePage(String body, Asked asked) {
        var page = Jsoup.parse(body);
        var words = page.wholeText() + page.select("[property=og:image:alt]").attr("content");
        newsroom
                .canaries
                .in(page.select("img, source, picture, [property=og:image]").outerHtml())
                .stream()
                .filter(canary ->
                        canary.owner() instanceof Medium && canary.field().equals("href"))
                .map(canary -> ((Medium) canary.owner()).credit.creditLine)
                .filter(line -> line != null)
                .forEach(line -> assertThat(words).as(asked.toString()).contains(line));
    }

    private static Set<String> reasons(JsonNode block) {
        return StreamSupport.stream(block.path("reasons").spliterator(), false)
                .map(reason -> reason.path("code").asText())
                .collect(Collectors.toSet());
    }

    private Stream<Medium> medium(String id) {
        return newsroom.media.stream().filter(medium -> medium.id.equals(id));
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(
                Stream.of(node), StreamSupport.stream(node.spliterator(), false).flatMap(Judge::nodes));
    }

    private static List<String> names(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isMissingNode() ? null : node.asText();
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
