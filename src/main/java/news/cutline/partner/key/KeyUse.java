package news.cutline.partner.key;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;

/// Notes when a key was last used, so that those out of use can be found: once a minute at most, beside the request,
/// which must neither wait for it nor fail with it.
@ApplicationScoped
class KeyUse {

    private static final Logger LOG = Logger.getLogger(KeyUse.class);
    private static final Duration EXACTNESS = Duration.ofMinutes(1);

    private final PartnerKeyRepository keys;
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();

    KeyUse(PartnerKeyRepository keys) {
        this.keys = keys;
    }

    void note(PartnerKey key, Instant now) {
        var isDue = key.lastUsedAt == null || !now.isBefore(key.lastUsedAt.plus(EXACTNESS));
        if (isDue && underWay.add(key.id)) {
            var id = key.id;
            Thread.ofVirtual().name("key-use").start(() -> write(id, now));
        }
    }

    private void write(UUID id, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> keys.use(id, now, now.minus(EXACTNESS)));
        } catch (RuntimeException failure) {
            LOG.debugf(failure, "That the key %s was used could not be noted", id);
        } finally {
            underWay.remove(id);
        }
    }
}
