package news.cutline.testing;

import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Singleton;

import org.hibernate.SessionFactory;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Unremovable;

/// Counts what requests ask the database: each statement that goes there by itself takes a connection, and those of
/// Hibernate are counted there. It counts one too many for each session of Hibernate.
@Singleton
@Unremovable
public class Statements implements AgroalPoolInterceptor {

    private final AtomicLong connections = new AtomicLong();

    @Override
    public void onConnectionAcquire(Connection connection) {
        // Others look after the journal and the clock.
        if (Thread.currentThread().getName().startsWith("executor-thread")) {
            connections.incrementAndGet();
        }
    }

    public long during(Runnable asking, SessionFactory sessions) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        connections.set(0);
        asking.run();
        return connections.get() + statistics.getPrepareStatementCount();
    }
}
