package news.cutline.platform.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/// The secret that signs what clients carry for us. The database made it with the schema, so that all instances of
/// the service share it.
@ApplicationScoped
class SigningKeyRepository {

    private final EntityManager database;

    SigningKeyRepository(EntityManager database) {
        this.database = database;
    }

    byte[] read() {
        return (byte[]) database.createNativeQuery("select secret from signing_key", byte[].class)
                .getSingleResult();
    }
}
