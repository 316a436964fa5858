package news.cutline.article.publication;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A publication without its content, of which a list of many would be too large.
record PublishedPeriod(
        int number,
        long version,
        Instant liveFrom,
        @Nullable Instant liveUntil,
        @Nullable Instant plannedUntil,
        Instant publishedAt,
        String slug,
        @Nullable WithdrawalReason withdrawalReason,
        @Nullable String withdrawalExplanation,
        @Nullable UUID successorId) {

    static PublishedPeriod of(Publication publication) {
        return new PublishedPeriod(
                publication.number,
                publication.version,
                publication.liveFrom,
                publication.liveUntil,
                publication.plannedUntil,
                publication.publishedAt,
                publication.slug,
                publication.withdrawalReason,
                publication.withdrawalExplanation,
                publication.successorId);
    }

    PublicationStatus statusAt(Instant instant) {
        if (liveFrom.isAfter(instant)) {
            return PublicationStatus.SCHEDULED;
        }
        if (liveUntil == null || liveUntil.isAfter(instant)) {
            return PublicationStatus.RUNNING;
        }
        if (withdrawalReason != null) {
            return PublicationStatus.WITHDRAWN;
        }
        return liveUntil.equals(plannedUntil) ? PublicationStatus.EXPIRED : PublicationStatus.REPLACED;
    }

    @Nullable
    Withdrawal withdrawal() {
        return withdrawalReason == null ? null : new Withdrawal(withdrawalReason, withdrawalExplanation, successorId);
    }
}
