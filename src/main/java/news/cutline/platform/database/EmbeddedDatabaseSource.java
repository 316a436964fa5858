package news.cutline.platform.database;

import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/// Tells Quarkus where the embedded database is.
///
/// System properties would do, but diagnostics print them, password included, and in dev mode they would outlive the
/// change to another database.
public final class EmbeddedDatabaseSource implements ConfigSource {

    /// Above everything else: a user name configured for no database in particular is not the embedded one's.
    private static final int ORDINAL = 500;

    private static volatile Map<String, String> settings = Map.of();

    public static void use(EmbeddedDatabase database) {
        settings = database.settings();
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
        return settings.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return settings.get(name);
    }
}
