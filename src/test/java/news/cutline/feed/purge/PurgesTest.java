package news.cutline.feed.purge;

import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.idOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;

import news.cutline.journal.reading.JournalRead;
import news.cutline.journal.reading.OrderedChanges;
import news.cutline.platform.caching.cdn.PurgeKeys;
import news.cutline.platform.rows.Sql;

/// An instance that was stopped and starts again, beside the one that is tested.
@QuarkusTest
class PurgesTest {

    private static final long SOON = TimeUnit.SECONDS.toNanos(5);

    @Inject
    DataSource database;

    @Inject
    OrderedChanges journal;

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void what_was_written_while_it_was_stopped_is_purged_when_it_starts() throws Exception {
        var stoppedAt = floor();
        var credit = idOf(created("/credits", Map.of("creditLine", "Ada Lind")));
        var cache = new Cache(0);

        try (var instance = new Instance(cache, new Kept(OptionalLong.of(stoppedAt)))) {
            instance.hears(new JournalRead(List.of(), floor()));
            cache.awaits(PurgeKeys.of(UUID.fromString(credit)));
        }

        assertThat(cache.purged).contains(PurgeKeys.MANY).doesNotContain(PurgeKeys.ALL);
    }

    @Test
    void everything_is_purged_where_nobody_knows_what_was_missed() throws Exception {
        for (var position : List.of(OptionalLong.empty(), OptionalLong.of(Long.MAX_VALUE))) {
            var cache = new Cache(0);
            try (var instance = new Instance(cache, new Kept(position))) {
                instance.hears(new JournalRead(List.of(), floor()));
                cache.awaits(PurgeKeys.ALL);
            }
        }
    }

    @Test
    void position_is_kept_when_all_was_told_twice() throws Exception {
        var kept = new Kept(OptionalLong.of(floor()));
        var floor = floor();

        try (var instance = new Instance(new Cache(0), kept)) {
            created("/credits", Map.of("creditLine", "Ada Lind"));
            floor = floor();
            instance.hears(new JournalRead(List.of(), floor));
            await(() -> kept.position.orElse(0) >= instance.heard);
        }

        assertThat(kept.position).hasValue(floor);
    }

    @Test
    void cache_that_fails_is_told_until_it_hears_and_holds_no_other_up() throws Exception {
        var stoppedAt = floor();
        var credit = idOf(created("/credits", Map.of("creditLine", "Ada Lind")));
        var failing = new Cache(2);
        var other = new Cache(0);

        try (var instance = new Instance(List.of(failing, other), new Kept(OptionalLong.of(stoppedAt)))) {
            instance.hears(new JournalRead(List.of(), floor()));
            other.awaits(PurgeKeys.of(UUID.fromString(credit)));
            assertThat(failing.purged).isEmpty();
            failing.awaits(PurgeKeys.of(UUID.fromString(credit)));
        }

        assertThat(metrics.get("purge.failures")
                        .tag("cache", failing.name())
                        .counter()
                        .count())
                .isEqualTo(2);
        assertThat(metrics.get("purge.failures")
                        .tag("cache", other.name())
                        .counter()
                        .count())
                .isZero();
    }

    private long floor() {
        return new Sql()
                .add("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .read(database, row -> row.getLong(1))
                .getFirst();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + SOON;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private final class Instance implements AutoCloseable {

        private final Purges purges;
        private long heard;

        Instance(Cache cache, Kept position) {
            this(List.of(cache), position);
        }

        Instance(List<Cache> caches, Kept position) {
            purges = new Purges(new OuterCaches(caches), journal, position, metrics);
            purges.start(new StartupEvent());
        }

        void hears(JournalRead read) {
            heard = read.floor();
            purges.follow(read);
        }

        @Override
        public void close() throws InterruptedException {
            purges.stop(new ShutdownEvent());
        }
    }

    /// A cache that fails a number of times before it hears.
    private static final class Cache implements OuterCache {

        private final Set<String> purged = ConcurrentHashMap.newKeySet();
        private final AtomicInteger failures;
        private final String name = "cache-" + UUID.randomUUID();

        Cache(int failures) {
            this.failures = new AtomicInteger(failures);
        }

        void awaits(String key) throws InterruptedException {
            await(() -> purged.contains(key));
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void purge(List<String> keys) throws IOException {
            if (failures.getAndDecrement() > 0) {
                throw new IOException("not now");
            }
            purged.addAll(keys);
        }
    }

    /// A position of its own: the instance that is tested keeps another.
    private static final class Kept extends PurgePositionRepository {

        private volatile OptionalLong position;

        Kept(OptionalLong position) {
            super(null);
            this.position = position;
        }

        @Override
        OptionalLong find() {
            return position;
        }

        @Override
        void save(long floor) {
            position = OptionalLong.of(floor);
        }
    }
}
