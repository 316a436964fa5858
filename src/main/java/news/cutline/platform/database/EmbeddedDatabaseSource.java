package news.cutline.platform.database;

import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/// Tells Quarkus where the embedded database is.
///
/// System properties would do, but diagnostics print them, password included, and in dev mode they would outlive the
/// change to another database.
public final class EmbeddedDatabaseSource implements ConfigSource {

    /// Above everything else: a user name configured for no database in particular is not the embedded one's.
    private static final int ORDINAL = 500;

    private static volatile @Nullable Future<EmbeddedDatabase> database;

    /// The database may be starting yet. The service starts at the same time, as far as it can without.
    public static void use(Future<EmbeddedDatabase> starting) {
        database = starting;
    }

    @Override
    public String getName() {
        return "embedded database";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    @Override
    public Set<String> getPropertyNames() {
        return database == null ? Set.of() : EmbeddedDatabase.SETTINGS;
    }

    /// Whoever asks for one of these waits until the database is ready.
    @Override
    public @Nullable String getValue(String name) {
        var starting = database;
        return starting == null || !EmbeddedDatabase.SETTINGS.contains(name)
                ? null
                : started(starting).settings().get(name);
    }

    private static EmbeddedDatabase started(Future<EmbeddedDatabase> starting) {
        try {
            return starting.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("The embedded database did not start", e);
        }
    }
}
