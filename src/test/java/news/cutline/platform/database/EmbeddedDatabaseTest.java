package news.cutline.platform.database;

import static news.cutline.platform.database.TestDatabase.execute;
import static news.cutline.platform.database.TestDatabase.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the running database promises.
class EmbeddedDatabaseTest {

    static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = TestDatabase.startIn(TestDatabase.FOLDER);
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8"
    })
    void runs_with(String setting, String value) {
        assertThat(query(database, "show " + setting)).isEqualTo(value);
    }

    @Test
    void sorts_the_same_everywhere() {
        assertThat(query(
                        database,
                        "select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'cutline'"))
                .isEqualTo("b C.UTF-8");
    }

    @Test
    void finds_words_next_to_typographic_punctuation() {
        assertThat(query(database, "select to_tsvector('simple', '“Київ”—peace…')"))
                .isEqualTo("'peace':2 'київ':1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"btree_gist", "pg_trgm", "unaccent"})
    void lets_the_application_create(String extension) {
        execute(database, "create extension if not exists " + extension);
    }

    @Test
    void gives_the_application_no_more_than_its_database() {
        assertThat(query(
                        database,
                        "select rolsuper or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @ParameterizedTest
    @CsvSource({"cutline, guessed", "cutline, ''", "postgres, ''"})
    void lets_nobody_in_without_the_password(String user, String password) {
        assertThatThrownBy(() -> database.connect(user, password)).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @CsvSource({"database, rwx------", "password, rw-------", "postgres.log, rw-------"})
    void keeps_its_files_to_itself(String file, String permissions) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(TestDatabase.FOLDER.resolve(file))))
                .isEqualTo(permissions);
    }

    @Test
    void adopts_what_this_jvm_has_started_before() {
        assertThat(TestDatabase.startIn(TestDatabase.FOLDER).settings()).isEqualTo(database.settings());
    }
}
