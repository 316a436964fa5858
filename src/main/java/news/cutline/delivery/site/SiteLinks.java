package news.cutline.delivery.site;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.publication.Publication;
import news.cutline.delivery.share.Discovery;
import news.cutline.platform.http.ServiceAddress;

/// Where stories are.
@ApplicationScoped
public class SiteLinks {

    private final Optional<String> articleAddress;
    private final ServiceAddress address;

    SiteLinks(SiteConfig site, ServiceAddress address) {
        articleAddress = site.articleAddress();
        this.address = address;
    }

    /// Where programs read the story with this slug.
    public URI self(String slug) {
        return address.of("/v1/articles/" + slug);
    }

    /// Where people read the story.
    public URI page(Publication publication) {
        return page(publication.slug, publication.content.canonicalUrl());
    }

    public URI page(String slug, @Nullable String canonicalUrl) {
        if (canonicalUrl != null) {
            return URI.create(canonicalUrl);
        }
        return reading(slug);
    }

    /// Where the site shows the story, whatever it says is its canonical address.
    public URI reading(String slug) {
        return articleAddress
                .map(template -> URI.create(template.replace("{slug}", slug)))
                .orElseGet(() -> story(slug));
    }

    /// The same for a story of which only the address for programs is known.
    public String readingOf(String self) {
        return reading(self.substring(self.lastIndexOf('/') + 1)).toString();
    }

    /// The page at which people read the story here.
    public URI story(String slug) {
        return address.of("/stories/" + slug);
    }

    /// Where anybody may have the story shown as a card.
    public URI card(String slug) {
        return address.of("/embeds/articles/" + slug);
    }

    /// Where anybody may have an embed shown by itself.
    public URI embed(UUID id) {
        return address.of("/embeds/" + id);
    }

    /// Where programs read an embed by itself.
    public URI embedSelf(UUID id) {
        return address.of("/v1/embeds/" + id);
    }

    /// Where anybody may have a picture, a video or a sound shown by itself.
    public URI medium(UUID id) {
        return address.of("/embeds/media/" + id);
    }

    /// The address on this host that leads on to where a page of ours leads: WordPress follows no other from a frame.
    public URI visit(URI page) {
        return URI.create(page + "/visit");
    }

    /// The script that shows embeds without a frame of a fixed height.
    public URI embedScript() {
        return address.of("/embed.js");
    }

    /// The same in this version, for ever.
    public URI embedScript(String version) {
        return address.of("/embed/" + version + ".js");
    }

    /// Where to ask what stands for a page of ours in others.
    ///
    /// @param page an address that the oEmbed endpoint knows
    public Discovery discovery(URI page) {
        return Discovery.of(page, address);
    }
}
