package news.cutline.platform.caching.ready;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;

import org.jspecify.annotations.Nullable;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.MultiMap;

import news.cutline.platform.caching.Recency;
import news.cutline.platform.memory.Caches;

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
    private final Cache<String, Content> contents = Caches.begin().weakValues().build();

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
        answers = Caches.begin()
                .maximumWeight(capacity)
                .<Asked, ReadyAnswer>weigher((asked, answer) -> answer.weight())
                .build();
    }

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

    /// Keeps what was composed for the ticket, if anything was, with the headers that it got.
    ///
    /// @param route the name of its resource, as far as that is known
    void keep(Ticket ticket, MultiMap headers, @Nullable String route) {
        var draft = ticket.draft();
        if (draft != null) {
            answers.put(ticket.asked(), new ReadyAnswer(draft, headers, route, ticket.after()));
        }
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
