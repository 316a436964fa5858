package news.cutline.page.embed;

import java.net.URI;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.delivery.audience.Embedding;
import news.cutline.delivery.single.FindSingle;
import news.cutline.delivery.single.Single;
import news.cutline.delivery.site.SiteConfig;
import news.cutline.delivery.site.SiteLinks;
import news.cutline.delivery.story.Composed;
import news.cutline.delivery.story.DeliveredEmbed;
import news.cutline.page.frame.AddressId;
import news.cutline.page.frame.FramePage;
import news.cutline.page.head.DescribePage;

/// Composes the page of an embed or of a medium, with what programs read of it.
@ApplicationScoped
class ComposeFrame {

    private final FindSingle find;
    private final DescribePage heads;
    private final SiteConfig site;
    private final SiteLinks links;

    ComposeFrame(FindSingle find, DescribePage heads, SiteConfig site, SiteLinks links) {
        this.find = find;
        this.heads = heads;
        this.site = site;
        this.links = links;
    }

    Composed<FramePage> embed(String address, Embedding embedding, Instant now) {
        var id = AddressId.of(address);
        var found = find.embed(id, embedding.reader(), now);
        var single = found.content();
        var social = find.social(single, now);
        var head = heads.embed(single, links.embed(id), social.content());
        var visit = embedding.address(links.visit(links.embed(id)));
        return found.map(shown -> EmbedPage.of(snippet(shown), head, visit)).with(social);
    }

    Composed<FramePage> medium(String address, Embedding embedding, Instant now) {
        var id = AddressId.of(address);
        var found = find.figure(id, embedding.reader(), now);
        var single = found.content();
        var social = find.social(single.block(), single.language(), now);
        var head = heads.picture(single, links.medium(id), social.content());
        return found.map(shown -> MediumPage.of(Exhibit.of(shown, site.name()), head))
                .with(social);
    }

    /// Where people can see an embed at its provider. What has no address there is nowhere but here.
    Composed<URI> target(String address, Embedding embedding, Instant now) {
        var id = AddressId.of(address);
        return find.embed(id, embedding.reader(), now)
                .map(this::snippet)
                .map(snippet -> snippet.address() == null ? links.embed(id) : URI.create(snippet.address()));
    }

    private Snippet snippet(Single<DeliveredEmbed> single) {
        return Snippet.of(single, site.name());
    }
}
