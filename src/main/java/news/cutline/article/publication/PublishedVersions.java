package news.cutline.article.publication;

import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.journal.Kind;
import news.cutline.journal.history.Publicity;
import news.cutline.platform.time.Clock;

/// Which versions of articles are public or scheduled.
@ApplicationScoped
class PublishedVersions implements Publicity {

    private final PublicationRepository publications;
    private final Clock clock;

    PublishedVersions(PublicationRepository publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.ARTICLE;
    }

    @Override
    public boolean shows(UUID article, Collection<Long> versions) {
        return publications.count(
                        "articleId = ?1 and version in ?2 and (liveUntil is null or liveUntil > ?3)",
                        article,
                        versions,
                        clock.now())
                > 0;
    }
}
