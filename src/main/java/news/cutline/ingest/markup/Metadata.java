package news.cutline.ingest.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

import news.cutline.ingest.markup.LinkedData.Thing;
import news.cutline.ingest.page.Findings;
import news.cutline.ingest.page.ImportedPage.Contributor;
import news.cutline.ingest.wording.CleanText;
import news.cutline.ingest.wording.WordList;
import news.cutline.ingest.wording.credit.Byline;

/// What a page says of itself without showing it: JSON-LD first, then microdata, then the meta elements.
///
/// @param headlines the best first
/// @param descriptions those of the story first, then those of the page
/// @param dates when the page was published
/// @param siteName with which some sites end their titles
/// @param articleBody the story's text, in lines
public record Metadata(
        List<Statement> headlines,
        List<Statement> descriptions,
        List<Contributor> authors,
        List<Statement> dates,
        Optional<String> siteName,
        @Nullable String language,
        List<DescribedPicture> pictures,
        Optional<String> articleBody) {

    public static final String TITLE = "title element";

    private static final WordList NAMES = WordList.read(Metadata.class, "schema.txt");
    private static final Set<String> DATES = NAMES.section("date").folded();
    private static final Set<String> AUTHORS = NAMES.section("author").folded();
    private static final int MOST_AUTHORS = 50;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ROLE = 100;

    /// @param source where the page says it, for people
    public record Statement(String source, String text) {}

    public static Metadata of(Document page, Addresses addresses, @Nullable String url, Findings findings) {
        var story =
                LinkedData.in(page, findings).article(Optional.ofNullable(url == null ? addresses.canonical() : url));
        var tags = MetaTags.of(page);
        return new Metadata(
                Stream.of(
                                said("JSON-LD", story, "headline"),
                                tags.said("itemprop", Set.of("headline")),
                                tags.said("property", Set.of("og:title")),
                                tags.said("name", Set.of("twitter:title")),
                                tags.said("property", Set.of("twitter:title")),
                                title(page))
                        .flatMap(statements -> statements)
                        .toList(),
                Stream.of(
                                said("JSON-LD", story, "description"),
                                tags.said("itemprop", Set.of("description")),
                                tags.said("property", Set.of("og:description")),
                                tags.said("name", Set.of("description")))
                        .flatMap(statements -> statements)
                        .toList(),
                authors(story, tags),
                Stream.of(
                                said("JSON-LD", story, "datePublished"),
                                tags.said("itemprop", DATES),
                                tags.said("property", DATES),
                                tags.said("name", DATES))
                        .flatMap(statements -> statements)
                        .toList(),
                tags.said("property", Set.of("og:site_name"))
                        .map(Statement::text)
                        .findFirst()
                        .or(() -> story.flatMap(thing -> thing.text("publisher"))),
                language(page, story, tags),
                DescribedPicture.of(story, tags, addresses),
                story.flatMap(thing -> thing.raw("articleBody")));
    }

    private static Stream<Statement> said(String source, Optional<Thing> thing, String member) {
        return thing.stream().flatMap(found -> found.texts(member)).map(text -> new Statement(source, text));
    }

    private static Stream<Statement> title(Document page) {
        var title = CleanText.of(page.title());
        return title.isEmpty() ? Stream.empty() : Stream.of(new Statement(TITLE, title));
    }

    private static List<Contributor> authors(Optional<Thing> story, MetaTags tags) {
        var described = story.stream()
                .flatMap(thing -> thing.things("author", "name"))
                .flatMap(author -> author.text("name").stream()
                        .map(name -> new Contributor(
                                name,
                                author.text("jobTitle")
                                        .filter(role -> role.length() <= LONGEST_ROLE)
                                        .orElse(null))))
                .toList();
        var authors = described.isEmpty()
                ? Stream.of("itemprop", "name", "property")
                        .flatMap(attribute -> tags.said(attribute, AUTHORS))
                        .map(said -> new Contributor(said.text(), null))
                        .toList()
                : described;
        return authors.stream()
                .filter(author -> isName(author.name()))
                .flatMap(Metadata::named)
                .distinct()
                .limit(MOST_AUTHORS)
                .toList();
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME
                && !text.contains("://")
                && text.codePoints().anyMatch(Character::isLetter);
    }

    /// "By Jane Doe and John Doe"
    private static Stream<Contributor> named(Contributor author) {
        return Byline.read(author.name()).stream()
                .map(Byline::contributors)
                .findFirst()
                .orElse(List.of(author))
                .stream();
    }

    private static @Nullable String language(Document page, Optional<Thing> story, MetaTags tags) {
        var root = page.selectFirst("html");
        var stated = new ArrayList<String>();
        if (root != null) {
            stated.add(root.attr("lang"));
            stated.add(root.attr("xml:lang"));
        }
        story.ifPresent(thing -> thing.texts("inLanguage").forEach(stated::add));
        tags.said("http-equiv", Set.of("content-language")).forEach(said -> stated.add(said.text()));
        tags.said("property", Set.of("og:locale")).forEach(said -> stated.add(said.text()));
        return stated.stream()
                .map(Metadata::languageTag)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> languageTag(String stated) {
        var locale = Locale.forLanguageTag(stated.strip().replace('_', '-'));
        var isKnown = locale.getLanguage().length() == 2 || locale.getLanguage().length() == 3;
        return isKnown
                        && locale.toLanguageTag().length() <= 35
                        && !locale.getLanguage().equals("und")
                ? Optional.of(locale.toLanguageTag())
                : Optional.empty();
    }
}
