package news.cutline.platform.database;

import static news.cutline.platform.database.TestDatabase.execute;
import static news.cutline.platform.database.TestDatabase.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Starts, ends and accidents. Continuous testing leaves out what is slow.
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class DatabaseLifeTest {

    @TempDir
    static Path fresh;

    @TempDir
    Path folder;

    /// Initialising takes most of the time of a first start, so it is done once.
    @BeforeAll
    static void initialise() throws IOException {
        TestDatabase.startIn(fresh).stop();
        Files.delete(fresh.resolve("postgres"));
    }

    @BeforeEach
    void copy() throws Exception {
        UnpackedPrograms.lendTo(folder);
        var copying = new ProcessBuilder("cp", "-Rp", fresh + "/.", folder.toString())
                .inheritIO()
                .start();
        assertThat(copying.waitFor()).isZero();
    }

    @AfterEach
    void give_the_programs_back() throws IOException {
        Files.delete(folder.resolve("postgres"));
    }

    @Test
    void keeps_its_data_over_a_restart() throws Exception {
        var first = TestDatabase.startIn(folder);
        execute(first, "create table story as select 'Kyiv' as headline");
        first.stop();

        var second = TestDatabase.startIn(folder);

        assertThat(query(second, "select headline from story")).isEqualTo("Kyiv");
        second.stop();
    }

    @Test
    void adopts_the_server_of_a_jvm_that_was_killed() throws Exception {
        OtherJvm.started(folder).kill();
        var orphan = server();

        var database = TestDatabase.startIn(folder);

        assertThat(server()).isEqualTo(orphan);
        database.stop();
        assertThat(Postmaster.in(folder.resolve("database"))).isEmpty();
    }

    @Test
    void refuses_a_folder_that_another_jvm_uses() throws Exception {
        try (var _ = OtherJvm.started(folder)) {
            assertThatThrownBy(() -> TestDatabase.startIn(folder))
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessageContaining("another Cutline is running on the data directory " + folder);
        }

        assertThat(Postmaster.in(folder.resolve("database"))).isEmpty();
    }

    @Test
    void heals_an_initialisation_that_was_cut_off() throws Exception {
        DataDirectory.delete(folder.resolve("database"));
        var other = OtherJvm.starting(folder);
        while (other.isAlive() && !hasLeftovers()) {
            Thread.sleep(5);
        }
        other.kill();
        assertThat(folder.resolve("database")).doesNotExist();

        var database = TestDatabase.startIn(folder);

        assertThat(query(database, "select 1")).isEqualTo("1");
        database.stop();
    }

    @Test
    void recovers_a_killed_server_whose_process_number_is_in_use_again() throws Exception {
        execute(TestDatabase.startIn(folder), "create table story as select 'Kyiv' as headline");
        killServer();
        var file = Postmaster.fileIn(folder.resolve("database"));
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(file, lines);

        var database = TestDatabase.startIn(folder);

        assertThat(query(database, "select headline from story")).isEqualTo("Kyiv");
        database.stop();
    }

    @Test
    void starts_a_server_again_that_dies_while_it_is_needed_and_none_that_this_jvm_has_stopped() throws Exception {
        var database = TestDatabase.startIn(folder);
        database.keepRunning();
        execute(database, "create table story as select 'Kyiv' as headline");

        for (var death = 1; death <= 2; death++) {
            killServer();
            assertThat(awaitAnswer(database, "select headline from story")).isEqualTo("Kyiv");
        }
        stopServerFromOutside();
        assertThat(awaitAnswer(database, "select headline from story")).isEqualTo("Kyiv");

        var last = ProcessHandle.of(server()).orElseThrow();
        database.stop();
        last.onExit().join();
        assertThat(Postmaster.fileIn(folder.resolve("database"))).doesNotExist();
    }

    @Test
    void refuses_to_work_without_durability() throws Exception {
        var first = TestDatabase.startIn(folder);
        execute(first, "alter database cutline set synchronous_commit = off");

        assertThatThrownBy(() -> TestDatabase.startIn(folder))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContaining("synchronous_commit: off");
        first.stop();
    }

    @Test
    void says_what_to_do_with_data_of_another_major_version() throws Exception {
        TestDatabase.startIn(folder).stop();
        Files.writeString(folder.resolve("database/PG_VERSION"), "17\n");

        assertThatThrownBy(() -> TestDatabase.startIn(folder))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContainingAll("written by PostgreSQL 17", "CUTLINE_DATA_DIRECTORY")
                .hasMessageNotContaining("\n");
    }

    @Test
    void says_why_the_server_does_not_start() throws Exception {
        TestDatabase.startIn(folder).stop();
        Files.delete(folder.resolve("database/global/pg_control"));

        assertThatThrownBy(() -> TestDatabase.startIn(folder))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContainingAll("postgres.log", "pg_control")
                .hasMessageNotContaining("\n");
    }

    private static String awaitAnswer(EmbeddedDatabase database, String query) throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (true) {
            try {
                return query(database, query);
            } catch (IllegalStateException unavailable) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                Thread.sleep(50);
            }
        }
    }

    private long server() throws IOException {
        return Postmaster.in(folder.resolve("database")).orElseThrow().process();
    }

    private void killServer() throws IOException {
        var server = ProcessHandle.of(server()).orElseThrow();
        var processes = Stream.concat(Stream.of(server), server.children()).toList();
        server.destroyForcibly();
        processes.forEach(process -> process.onExit().join());
    }

    /// As an operator or a script does, with SIGINT: PostgreSQL's fast shutdown.
    private void stopServerFromOutside() throws Exception {
        var server = ProcessHandle.of(server()).orElseThrow();
        new ProcessBuilder("kill", "-INT", String.valueOf(server.pid()))
                .inheritIO()
                .start()
                .waitFor();
        server.onExit().join();
    }

    private boolean hasLeftovers() throws IOException {
        try (var files = Files.newDirectoryStream(folder, "new-*")) {
            return files.iterator().hasNext();
        }
    }
}
