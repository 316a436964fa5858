package news.cutline.platform.problem;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.StaleObjectStateException;

/// Knows which version something has by now.
@ApplicationScoped
class VersionRepository {

    private final EntityManager entities;

    VersionRepository(EntityManager entities) {
        this.entities = entities;
    }

    /// The version that there is of what could not be written any more; empty where it is gone.
    @Transactional
    Optional<Object> findVersion(StaleObjectStateException stale) {
        return Optional.ofNullable(entities.unwrap(Session.class).find(stale.getEntityName(), stale.getIdentifier()))
                .map(entities.getEntityManagerFactory().getPersistenceUnitUtil()::getVersion);
    }
}
