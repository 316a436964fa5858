package news.cutline.article.life;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// What one story must look like from outside, told only by what the newsroom decided and when. It knows no periods
/// and changes nothing: the newest decision is asked first, and leaves the answer to an older one until it begins.
final class StoryModel {

    private final List<Decision> decisions = new ArrayList<>();

    sealed interface Decision {

        /// When it was made.
        Instant made();

        /// When it begins to count.
        Instant from();
    }

    record Publish(Instant made, Instant from, @Nullable Instant until, String headline, String slug)
            implements Decision {}

    record Withdraw(Instant made, Instant from, String reason) implements Decision {}

    /// What readers find.
    sealed interface Sight {

        record Shown(String headline, String slug, Instant publishedAt, Instant updatedAt) implements Sight {}

        record Gone(String reason) implements Sight {}

        record Nothing() implements Sight {}
    }

    void publish(Instant now, @Nullable Instant from, @Nullable Instant until, String headline, String slug) {
        decisions.add(new Publish(now, notBefore(from == null ? now : from, now), until, headline, slug));
    }

    /// @return whether there is anything to take back
    boolean withdraw(Instant now, String reason) {
        var isKnown = !decisions.isEmpty() && (begun(now).isPresent() || !(decisions.getLast() instanceof Withdraw));
        if (isKnown) {
            decisions.add(new Withdraw(now, notBefore(now, now), reason));
        }
        return isKnown;
    }

    /// Nothing lasts for less than a microsecond: what takes the place of something begins after that at least.
    private Instant notBefore(Instant from, Instant now) {
        var earliest = begun(now).map(publish -> publish.from().plus(1, ChronoUnit.MICROS));
        return earliest.filter(from::isBefore).orElse(from);
    }

    Sight at(Instant instant) {
        return switch (ruling(instant).orElse(null)) {
            case null -> new Sight.Nothing();
            case Withdraw withdraw ->
                begun(withdraw.made()).isPresent() ? new Sight.Gone(withdraw.reason()) : new Sight.Nothing();
            case Publish publish
            when publish.until() != null && !instant.isBefore(publish.until()) -> new Sight.Gone("expired");
            case Publish publish -> new Sight.Shown(publish.headline(), publish.slug(), runOf(publish), publish.from());
        };
    }

    /// When the story became public that `publish` goes on with, without a gap.
    private Instant runOf(Publish publish) {
        return at(publish.from().minus(1, ChronoUnit.MICROS)) instanceof Sight.Shown before
                ? before.publishedAt()
                : publish.from();
    }

    boolean wasPublicAs(String slug, Instant instant) {
        return begunPublishes(instant).stream()
                .anyMatch(publish -> publish.slug().equals(slug));
    }

    Optional<Instant> firstPublishedAt(Instant instant) {
        return begunPublishes(instant).stream().map(Publish::from).min(Instant::compareTo);
    }

    /// Every instant at which something may change.
    List<Instant> boundaries() {
        var boundaries = new ArrayList<Instant>();
        for (var decision : decisions) {
            boundaries.add(decision.from());
            if (decision instanceof Publish publish && publish.until() != null) {
                boundaries.add(publish.until());
            }
        }
        return boundaries;
    }

    /// The decision that counts at `instant`. Each decision strikes out those that had not begun when it was made.
    private Optional<Decision> ruling(Instant instant) {
        var struckFrom = Instant.MAX;
        for (var decision : decisions.reversed()) {
            var isStruck = decision instanceof Publish && decision.from().isAfter(struckFrom);
            if (!isStruck && !decision.from().isAfter(instant)) {
                return Optional.of(decision);
            }
            if (decision.made().isBefore(struckFrom)) {
                struckFrom = decision.made();
            }
        }
        return Optional.empty();
    }

    /// The last one that had begun at `instant` of those that no later decision struck out.
    private Optional<Publish> begun(Instant instant) {
        return begunPublishes(instant).stream().reduce((one, next) -> next);
    }

    private List<Publish> begunPublishes(Instant instant) {
        var struckFrom = Instant.MAX;
        var begun = new ArrayList<Publish>();
        for (var decision : decisions.reversed()) {
            if (decision instanceof Publish publish
                    && !publish.from().isAfter(struckFrom)
                    && !publish.from().isAfter(instant)) {
                begun.addFirst(publish);
            }
            if (decision.made().isBefore(struckFrom)) {
                struckFrom = decision.made();
            }
        }
        return begun;
    }
}
