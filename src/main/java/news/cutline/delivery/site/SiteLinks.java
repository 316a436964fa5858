package news.cutline.delivery.site;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.article.publication.Publication;
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
        if (publication.content.canonicalUrl() != null) {
            return URI.create(publication.content.canonicalUrl());
        }
        return articleAddress
                .map(template -> URI.create(template.replace("{slug}", publication.slug)))
                .orElseGet(() -> self(publication.slug));
    }
}
