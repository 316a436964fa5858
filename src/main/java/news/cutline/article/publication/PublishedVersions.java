package news.cutline.article.publication;

import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.journal.erasure.KeptVersions;
import news.cutline.platform.time.Clock;

/// What was published stays on record, as long as the law does not forbid it. Of all resources, articles alone are
/// public in another version than the present one.
@ApplicationScoped
class PublishedVersions implements KeptVersions {

    private final PublicationRepository publications;
    private final Clock clock;

    PublishedVersions(PublicationRepository publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    @Override
    public boolean areShown(UUID article, Collection<Long> versions) {
        return publications.existsAfter(article, versions, clock.now());
    }

    @Override
    public void erase(UUID article, Collection<Long> versions) {
        publications.blank(article, versions);
    }
}
