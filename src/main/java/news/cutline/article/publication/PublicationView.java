package news.cutline.article.publication;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A publication as the newsroom sees it: which version is, was or will be public when.
@Schema(name = "Publication")
public record PublicationView(
        @Schema(description = "Counts the publications of the article, from 1.")
        int number,

        @Schema(description = "The version of the article that is public.")
        long version,

        PublicationStatus status,
        Instant from,

        @Schema(description = "Exclusive; absent where no end is set.") @Nullable
        Instant until,

        @Schema(description = "When the unbroken run of publications began to which it belongs.")
        Instant publishedAt,

        String slug,
        @Nullable Withdrawal withdrawal) {

    static PublicationView of(Publication publication, Instant now) {
        return of(PublishedPeriod.of(publication), now);
    }

    static PublicationView of(PublishedPeriod period, Instant now) {
        return new PublicationView(
                period.number(),
                period.version(),
                period.statusAt(now),
                period.liveFrom(),
                period.liveUntil(),
                period.publishedAt(),
                period.slug(),
                period.withdrawal());
    }
}
