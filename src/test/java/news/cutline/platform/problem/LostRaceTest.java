package news.cutline.platform.problem;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.credit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import news.cutline.platform.entity.Editable;

/// Two real transactions that want to change the same thing: the later one is told which version there is by now.
@QuarkusTest
class LostRaceTest {

    @Inject
    AgroalDataSource database;

    @Inject
    EntityManager entities;

    @Inject
    ProblemMappers mappers;

    @Test
    void request_that_waited_for_another_change_is_told_the_version_that_it_made() throws Exception {
        var credit = credit("Ada Lind");
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            change(other, credit);

            var answer = CompletableFuture.supplyAsync(() -> rename(credit, "\"1\""));
            awaitWaiter(other);
            other.commit();

            answer.get(10, TimeUnit.SECONDS).then().statusCode(412).header("ETag", "\"2\"");
        }
        rename(credit, "\"2\"").then().statusCode(200).header("ETag", "\"3\"");
    }

    @Test
    void write_of_what_has_changed_since_it_was_read_is_told_the_version_that_there_is() {
        var credit = credit("Ada Lind");

        var lost = catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> {
            var read = entities.createQuery("from Credit where cast(id as String) = :id", Editable.class)
                    .setParameter("id", credit)
                    .getSingleResult();
            rename(credit, "*").then().statusCode(200);
            entities.remove(read);
            entities.flush();
        }));

        var problem = mappers.databaseProblem(lost);
        assertThat(problem).isNotNull();
        assertThat(problem.type()).isEqualTo(ProblemType.PRECONDITION_FAILED);
        assertThat(problem.headers()).containsEntry("ETag", "\"2\"");
    }

    private static void change(Connection connection, String credit) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("update credit set version = version + 1 where id = '" + credit + "'");
        }
    }

    private static void awaitWaiter(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
            while (!statement.executeQuery("""
                    select from pg_stat_activity
                    where wait_event_type = 'Lock' and usename = current_user and datname = current_database()
                    """).next()) {
                assertThat(System.nanoTime()).isLessThan(deadline);
            }
        }
    }

    private static Response rename(String credit, String ifMatch) {
        return asAdmin()
                .header("If-Match", ifMatch)
                .contentType(MERGE_PATCH)
                .body("{\"creditLine\": \"Ada Lind/Wire\"}")
                .patch(EDITORIAL + "/credits/{id}", credit);
    }
}
