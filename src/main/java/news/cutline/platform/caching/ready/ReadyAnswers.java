package news.cutline.platform.caching.ready;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import news.cutline.platform.caching.Recency;

/// Keeps answers as bytes, as many as there is room for.
///
/// It vouches for what it keeps only while what is written is known to this instance, and answers nothing otherwise.
@ApplicationScoped
public class ReadyAnswers {

    /// Beyond this part of the heap, the collector would be busy with what is kept.
    private static final double LARGEST_PART = 0.4;

    private final long capacity;
    private final Changes changes = new Changes();
    private final Cache<Asked, ReadyAnswer> answers;

    /// The same content for different readers is kept once.
    private final Cache<String, Content> contents =
            Caffeine.newBuilder().weakValues().build();

    private final Recency recency;

    @ConfigMapping(prefix = "cutline.delivery")
    interface CacheConfig {

        /// How much of the heap ready answers may take, though never more than two fifths of it; 0 keeps none.
        @WithDefault("256M")
        MemorySize cacheSize();
    }

    ReadyAnswers(CacheConfig config, Recency recency) {
        this.recency = recency;
        var most = (long) (Runtime.getRuntime().maxMemory() * LARGEST_PART);
        capacity = Math.min(config.cacheSize().asLongValue(), most);
        answers = Caffeine.newBuilder()
                .maximumWeight(capacity)
                .<Asked, ReadyAnswer>weigher((asked, answer) -> answer.weight())
                .build();
    }

    /// What was known when somebody began to make an answer.
    ///
    /// @param after the last change
    record Ticket(Asked asked, long after) {}

    boolean isOff() {
        return capacity == 0;
    }

    /// These things have changed.
    public void drop(Collection<UUID> things) {
        changes.add(things);
    }

    /// To be drawn before anything is read that an answer is made of; null while changes are not known.
    @Nullable
    Ticket draw(Asked asked) {
        return recency.isFresh() ? new Ticket(asked, changes.latest()) : null;
    }

    void keep(Ticket ticket, ReadyAnswer answer) {
        answers.put(ticket.asked(), answer);
    }

    /// The content that says the same, made ready to be sent.
    Content share(Content content) {
        return contents.get(content.tag, tag -> content.prepared());
    }

    /// The answer, where it is known and stands at `now`.
    @Nullable
    ReadyAnswer find(Asked asked, Instant now) {
        if (!recency.isFresh()) {
            return null;
        }
        var answer = answers.getIfPresent(asked);
        if (answer == null) {
            return null;
        }
        if (!answer.freshness.holds(now) || !answer.standsAfter(changes)) {
            answers.asMap().remove(asked, answer);
            return null;
        }
        return answer;
    }
}
