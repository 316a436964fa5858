package news.cutline.delivery;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.article.publication.Publication;
import news.cutline.platform.http.ServiceAddress;

/// Where stories are.
@ApplicationScoped
class SiteLinks {

    private final Optional<String> articleAddress;
    private final ServiceAddress address;

    SiteLinks(SiteConfig site, ServiceAddress address) {
        articleAddress = site.articleAddress();
        this.address = address;
    }

    /// Where programs read the story with this slug.
    URI self(String slug) {
        return address.of("/v1/articles/" + slug);
    }

    /// Where people read the story.
    URI page(Publication publication) {
        if (publication.content.canonicalUrl() != null) {
            return URI.create(publication.content.canonicalUrl());
        }
        return articleAddress
                .map(template -> URI.create(template.replace("{slug}", publication.slug)))
                .orElseGet(() -> self(publication.slug));
    }
}
