package news.cutline.article.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// How an article stands at an instant, told by its publications.
///
/// @param running the one that is public
/// @param scheduled the one that will be public
/// @param latest the last one that has begun, whether it still runs or not
public record Lifecycle(Optional<Publication> running, Optional<Publication> scheduled, Optional<Publication> latest) {

    /// @param publications those of one article, at least all that are not superseded
    public static Lifecycle of(List<Publication> publications, Instant instant) {
        return new Lifecycle(
                last(publications, publication -> publication.isLiveAt(instant)),
                last(publications, publication -> !publication.hasBegun(instant)),
                last(publications, publication -> publication.hasBegun(instant)));
    }

    public ArticleStatus status() {
        if (running.isPresent()) {
            return ArticleStatus.PUBLISHED;
        }
        if (scheduled.isPresent()) {
            return ArticleStatus.SCHEDULED;
        }
        return latest.map(ended -> ended.withdrawalReason == null ? ArticleStatus.EXPIRED : ArticleStatus.WITHDRAWN)
                .orElse(ArticleStatus.DRAFT);
    }

    private static Optional<Publication> last(List<Publication> publications, Predicate<Publication> condition) {
        return publications.stream().filter(condition).max(Comparator.comparingInt(found -> found.number));
    }
}
