package news.cutline.delivery.jsonld;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import news.cutline.article.body.Contributor;
import news.cutline.delivery.site.SiteConfig;
import news.cutline.delivery.story.Card;
import news.cutline.delivery.story.DeliveredArticle;
import news.cutline.delivery.story.DeliveredCredit;
import news.cutline.delivery.story.TopicName;

/// A story in the words of schema.org.
final class StoryData {

    private StoryData() {}

    /// All that the page shows of it, pictures included.
    static Thing of(DeliveredArticle story, SiteConfig site) {
        var blocks = Stream.concat(Stream.ofNullable(story.leadMedia()), story.body().stream())
                .toList();
        var thing = news(story.url(), site)
                .with("headline", story.headline())
                .with("description", story.standfirst())
                .with("inLanguage", story.language())
                .with("datePublished", story.publishedAt().toString())
                .with("dateModified", story.updatedAt().toString())
                .with(
                        "author",
                        story.contributors().stream().map(StoryData::author).toList())
                .with(
                        "articleSection",
                        Optional.ofNullable(story.section())
                                .map(TopicName::name)
                                .orElse(null))
                .with("keywords", story.tags().stream().map(TopicName::name).toList())
                .with(
                        "image",
                        blocks.stream()
                                .flatMap(block -> MediaData.image(block).stream())
                                .toList())
                .with(
                        "video",
                        blocks.stream()
                                .flatMap(block -> MediaData.video(block).stream())
                                .map(video -> video.with(
                                        "uploadDate", story.publishedAt().toString()))
                                .toList())
                .with(
                        "correction",
                        story.corrections().stream()
                                .map(correction -> Thing.of("CorrectionComment")
                                        .with("text", correction.text())
                                        .with("datePublished", correction.at().toString()))
                                .toList());
        return credited(thing, story.credits());
    }

    /// What a card shows of it.
    static Thing of(Card card, SiteConfig site) {
        var thing = news(card.url(), site)
                .with("headline", card.headline())
                .with("description", card.standfirst())
                .with("inLanguage", card.language())
                .with("datePublished", card.publishedAt().toString())
                .with("dateModified", card.updatedAt().toString())
                .with(
                        "articleSection",
                        Optional.ofNullable(card.section()).map(TopicName::name).orElse(null))
                .with("keywords", card.tags().stream().map(TopicName::name).toList())
                .with("image", MediaData.image(card.leadMedia()).stream().toList());
        return credited(thing, card.credits());
    }

    /// With those whose text it is. What several of them say could not be told apart, but for who must be named.
    private static Thing credited(Thing thing, List<DeliveredCredit> credits) {
        return credits.size() == 1
                ? MediaData.credited(thing, credits.getFirst())
                : thing.with("creditText", DeliveredCredit.joined(credits, DeliveredCredit::creditLine))
                        .with("copyrightNotice", DeliveredCredit.joined(credits, DeliveredCredit::copyrightNotice));
    }

    private static Thing news(URI address, SiteConfig site) {
        return Thing.of("NewsArticle")
                .alone()
                .with("@id", address)
                .with("mainEntityOfPage", address)
                .with("url", address)
                .with(
                        "publisher",
                        Thing.of("NewsMediaOrganization")
                                .with("name", site.name())
                                .with("url", site.homePage().orElse(null))
                                .with("sameAs", site.socialProfiles().orElse(List.of())));
    }

    private static Thing author(Contributor author) {
        return Thing.of("Person").with("name", author.name()).with("url", author.uri());
    }
}
