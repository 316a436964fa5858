package news.cutline.platform.rows;

import static news.cutline.platform.rows.Among.among;
import static news.cutline.platform.rows.Among.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AmongTest {

    @Inject
    Session session;

    @Test
    @Transactional
    void query_is_translated_once() {
        ask(UUID.randomUUID());
        var statistics = session.getSessionFactory().getStatistics();
        var before = statistics.getQueryPlanCacheHitCount();
        ask(UUID.randomUUID(), UUID.randomUUID());
        // What the text means is found, and the SQL that was made of it.
        assertThat(statistics.getQueryPlanCacheHitCount()).isGreaterThanOrEqualTo(before + 2);
    }

    @Test
    @Transactional
    void index_is_used() {
        session.createNativeMutationQuery("set local enable_seqscan = off").executeUpdate();
        var plan = session.createNativeQuery(
                        "explain select id from topic where cast((id = any(:ids) and true) as boolean) = true",
                        String.class)
                .setParameter("ids", new UUID[] {UUID.randomUUID()})
                .getResultList();
        assertThat(String.join("\n", plan)).contains("Index Cond: (id = ANY");
    }

    private void ask(UUID... topics) {
        session.createSelectionQuery("select name from Topic where " + among("id", "?1"), String.class)
                .setParameter(1, ids(List.of(topics)))
                .getResultList();
    }
}
