package news.cutline.platform.signing;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.platform.rows.Sql;

/// The secret that signs what clients carry for us. The database made it with the schema, so that all instances of
/// the service share it.
@ApplicationScoped
class SigningKeyRepository {

    private final DataSource database;

    SigningKeyRepository(DataSource database) {
        this.database = database;
    }

    byte[] read() {
        return new Sql()
                .add("select secret from signing_key")
                .read(database, row -> row.getBytes(1))
                .getFirst();
    }
}
