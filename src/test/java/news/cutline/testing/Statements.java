package news.cutline.testing;

import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

import jakarta.inject.Singleton;

import org.hibernate.SessionFactory;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Unremovable;

/// Counts what requests ask the database: each statement that goes there by itself takes a connection, and those of
/// Hibernate are counted there. It counts one too many for each session of Hibernate.
@Singleton
@Unremovable
public class Statements implements AgroalPoolInterceptor {

    private static final int TIMES = 3;

    private final AtomicLong connections = new AtomicLong();

    @Override
    public void onConnectionAcquire(Connection connection) {
        // Others look after the journal and the clock.
        if (Thread.currentThread().getName().startsWith("executor-thread")) {
            connections.incrementAndGet();
        }
    }

    /// The fewest of a few times: while the journal cannot be followed, as on a busy machine for a moment,
    /// requests also ask for what is kept otherwise.
    public long during(Runnable asking, SessionFactory sessions) {
        return LongStream.range(0, TIMES)
                .map(time -> once(asking, sessions))
                .min()
                .orElseThrow();
    }

    private long once(Runnable asking, SessionFactory sessions) {
        connections.set(0);
        var asked = ofHibernate(asking, sessions);
        return connections.get() + asked;
    }

    /// Those of Hibernate alone, which are those of whatever has a transaction.
    public static long ofHibernate(Runnable asking, SessionFactory sessions) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        asking.run();
        return statistics.getPrepareStatementCount();
    }
}
