package news.cutline.door;

import static news.cutline.testing.Newsroom.credit;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.quarkus.test.junit.QuarkusTest;

import news.cutline.platform.database.TakenConnections;
import news.cutline.testing.StoppedClock;

/// Whoever holds one connection to the database while it waits for another can wait for somebody who does the same:
/// with many at once, all of them would be refused. So no door needs more than one.
@QuarkusTest
@Tag("long")
class OneConnectionTest extends StoppedClock {

    private static final int ROUNDS = 6;

    /// Longer than anything takes that is written down beside the requests: that has to wait for the disk.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    AgroalDataSource database;

    private Duration usualPatience;

    @BeforeEach
    void be_patient() {
        usualPatience = pool().acquisitionTimeout();
        pool().setAcquisitionTimeout(PATIENCE);
    }

    @AfterEach
    void be_as_patient_as_usual() {
        pool().setAcquisitionTimeout(usualPatience);
    }

    @Test
    void every_door_is_answered_while_one_connection_is_left() throws SQLException {
        var chance = new Chance(System.nanoTime());
        // Far from the time of other tests, whose answers must not end with a period of this one.
        var begin = clock.stopAt(now.plus(Duration.ofDays(2_000)));
        var newsroom = new RandomNewsroom(chance, begin);
        for (var round = 0; round < ROUNDS; round++) {
            clock.advance(Duration.ofMinutes(1));
            newsroom.goOn(clock.now());
            var asking = new Asking(newsroom, chance, clock.now());

            try (var _ = TakenConnections.allBut(1, database)) {
                for (var door : Doors.all()) {
                    // Who decides about rights has to look whether there are new terms.
                    credit("Ada Lind");
                    var asked = asking.ask(door);
                    assertThat(asked.answer().statusCode())
                            .as("%s %s", asked, asked.answer().asString())
                            .isLessThan(500);
                }
            }
        }
    }

    private AgroalConnectionPoolConfiguration pool() {
        return database.getConfiguration().connectionPoolConfiguration();
    }
}
