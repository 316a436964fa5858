package news.cutline.article.publication;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

import news.cutline.article.body.ArticleContent;
import news.cutline.article.publication.Timeline.Period;

/// A period in which an article is public with a certain content.
@Entity
public class Publication {

    /// No read takes longer to find what was public when it began.
    public static final Duration LONGEST_READ = Duration.ofSeconds(10);

    /// How the contents that are written now are to be read. Older formats are brought up to it on reading.
    static final int FORMAT = 1;

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID articleId;

    /// Counts the publications of the article, from 1.
    public int number;

    /// The version of the article that was published.
    public long version;

    public Instant liveFrom;

    /// Exclusive; null where no end is set.
    @Nullable
    public Instant liveUntil;

    /// The end that was asked for when it was published. A later publish may end it earlier.
    @Nullable
    Instant plannedUntil;

    /// When somebody last decided about the period.
    Instant setAt;

    /// When the unbroken run of periods began to which this one belongs.
    public Instant publishedAt;

    /// When the article was public for the very first time.
    public Instant firstPublishedAt;

    /// Whether a later period has taken its place, so that lists need not look at it.
    public boolean superseded;

    public String slug;

    public String language;

    @Nullable
    public UUID sectionId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<UUID> tagIds;

    /// The names of the contributors in lower case, for filters.
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> contributorNames;

    /// The credits of those whose text it is, for lists.
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<UUID> creditIds;

    public int format = FORMAT;

    // Replaced as a whole: Hibernate needs no copy, which it would make by writing and reading it.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    public ArticleContent content;

    @Enumerated(EnumType.STRING)
    public @Nullable WithdrawalReason withdrawalReason;

    @Nullable
    public String withdrawalExplanation;

    @Nullable
    public UUID successorId;

    protected Publication() {}

    /// @param previous the latest period of the same article that has begun, ended by now
    Publication(Edition edition, Period period, @Nullable Publication previous, Instant now) {
        var from = Objects.requireNonNull(period.from(), "a period that is set has a beginning");
        articleId = edition.articleId();
        version = edition.version();
        number = previous == null ? 1 : previous.number + 1;
        liveFrom = from;
        liveUntil = period.until();
        plannedUntil = period.until();
        setAt = now;
        publishedAt = previous != null && from.equals(previous.liveUntil) ? previous.publishedAt : from;
        firstPublishedAt = previous == null ? from : previous.firstPublishedAt;
        content = edition.content();
        slug = Objects.requireNonNull(content.slug(), "only what has a headline, and so a slug, is published");
        language = content.language();
        sectionId = edition.sectionId();
        tagIds = edition.tagIds();
        creditIds = content.credits();
        contributorNames = content.contributors().stream()
                .map(person -> person.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// What a reader would get if `edition` were made public now. It is never stored.
    public static Publication preview(Edition edition, Instant now) {
        return new Publication(edition, new Period(now, null), null, now);
    }

    public boolean isLiveAt(Instant instant) {
        return hasBegun(instant) && (liveUntil == null || liveUntil.isAfter(instant));
    }

    /// Whether it has begun at `instant`, or was to begin at once just after it: whoever has waited for the database
    /// since that instant, and finds it, does not find the one any more that it took the place of.
    boolean hasBegun(Instant instant) {
        return !liveFrom.isAfter(instant)
                || (!liveFrom.isAfter(setAt) && !liveFrom.isAfter(instant.plus(LONGEST_READ)));
    }

    /// Gives way, while it runs, to a period that begins at `instant`; an end that was set for before stays.
    void giveWay(Instant instant, Instant now) {
        liveUntil = plannedUntil != null && plannedUntil.isBefore(instant) ? plannedUntil : instant;
        setAt = now;
    }

    /// Is of no more interest to lists if it has ended, because another has begun after it.
    void supersede(Instant now) {
        superseded = liveUntil != null && !liveUntil.isAfter(now);
    }

    /// Ends, if it still runs; at least a microsecond after it began.
    void withdraw(Instant instant, Withdrawal withdrawal) {
        if (isLiveAt(instant)) {
            liveUntil = instant.isAfter(liveFrom) ? instant : liveFrom.plus(1, ChronoUnit.MICROS);
            // What is set later, even in the same microsecond, must not bring it back.
            plannedUntil = liveUntil;
        }
        setAt = instant;
        withdrawalReason = withdrawal.reason();
        withdrawalExplanation = withdrawal.explanation();
        successorId = withdrawal.successor();
    }
}
