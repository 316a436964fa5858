package news.cutline.credit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import news.cutline.platform.rows.Sql;
import news.cutline.platform.rows.StoredRows;
import news.cutline.rights.Terms;

@ApplicationScoped
public class TermsRepository implements PanacheRepositoryBase<StoredTerms, UUID> {

    private final ObjectMapper mapper;
    private final DataSource database;

    TermsRepository(ObjectMapper mapper, DataSource database) {
        this.mapper = mapper;
        this.database = database;
    }

    /// How many terms there are, for those who only show what stands under them.
    public int size() {
        return new Sql()
                .add("select count(*) from terms")
                .read(database, row -> row.getInt(1))
                .getFirst();
    }

    /// All terms that there are, by id, for the same.
    public Map<UUID, Terms> all() {
        return new Sql()
                        .add("select row_to_json(t) from (select id, terms from terms) t")
                        .read(database, row -> StoredRows.read(row, 1, StoredTerms.class))
                        .stream()
                        .collect(Collectors.toMap(stored -> stored.id, stored -> stored.terms));
    }

    /// Those of `ids` that are partners; nobody deletes them until this transaction ends. What a partner is nobody
    /// needs to know here, but that there is one the database can tell.
    Set<UUID> lockPartners(Set<UUID> ids) {
        return getSession()
                .createNativeQuery(
                        "select id from partner where id = any(:ids) order by id for key share", Object.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .collect(Collectors.toSet());
    }

    /// The row of these terms, made where there is none yet.
    StoredTerms store(Terms terms) {
        var digest = digest(terms);
        return find("digest", digest).firstResultOptional().orElseGet(() -> insert(digest, terms));
    }

    /// Two requests may bring the same new terms at once: the database lets one of them insert, and both find its
    /// row.
    private StoredTerms insert(byte[] digest, Terms terms) {
        getEntityManager()
                .createNativeQuery("""
                insert into terms (id, digest, terms) values (:id, :digest, cast(:terms as jsonb))
                on conflict (digest) do nothing
                """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("digest", digest)
                .setParameter("terms", write(terms))
                .executeUpdate();
        return find("digest", digest).singleResult();
    }

    /// Equal terms have equal JSON: a record writes its members in their order, and its sets are sorted.
    private byte[] digest(Terms terms) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(write(terms).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private String write(Terms terms) {
        try {
            return mapper.writeValueAsString(terms);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Terms cannot be unwritable", unwritable);
        }
    }
}
