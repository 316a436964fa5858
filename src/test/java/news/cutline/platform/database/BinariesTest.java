package news.cutline.platform.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinariesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, /postgres-linux-x86_64.txz",
        "Linux, aarch64, /postgres-linux-arm_64.txz",
        "Mac OS X, x86_64, /postgres-darwin-x86_64.txz",
        "Mac OS X, aarch64, /postgres-darwin-arm_64.txz"
    })
    void exist_for_what_people_run(String system, String processor, String archive) {
        assertThat(Binaries.forMachine(system, processor).archive()).isEqualTo(archive);
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, amd64", "Linux, riscv64", "FreeBSD, amd64"})
    void say_where_they_do_not_exist(String system, String processor) {
        assertThatThrownBy(() -> Binaries.forMachine(system, processor))
                .isInstanceOf(DatabaseFailure.class)
                .hasMessageContainingAll(system, processor, "QUARKUS_DATASOURCE_JDBC_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "inside/../../outside", "/outside"})
    void stay_in_their_folder(String name) {
        assertThatThrownBy(() -> unpack(new TarArchiveEntry(name, true)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leaves its folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "/outside"})
    void do_not_link_out_of_their_folder(String target) {
        var link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
        link.setLinkName(target);

        assertThatThrownBy(() -> unpack(link))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leaves its folder");
    }

    @Test
    void take_the_place_of_others() throws IOException {
        var directory = DataDirectory.at(folder);
        Files.createDirectory(directory.programs());
        Files.writeString(directory.programs().resolve("origin"), "another");

        // As the real ones are packed, but unpacked in no time.
        new Binaries("/postgres-tiny.txz").unpackInto(directory);

        assertThat(directory.programs().resolve("bin/postgres")).isExecutable();
        assertThat(directory.programs().resolve("lib/libpq.so.5")).isSymbolicLink();
    }

    /// Few machines are without the program, but those that are start as well.
    @ParameterizedTest
    @ValueSource(strings = {"tar", "no-such-program"})
    void are_unpacked_with_and_without_the_program(String program) throws IOException {
        Binaries.unpack(packed(), program);

        assertThat(folder.resolve("bin/postgres")).isExecutable();
        assertThat(folder.resolve("lib/libpq.so.5")).isSymbolicLink();
    }

    @Test
    void are_unpacked_where_the_program_has_failed_half_way() throws IOException {
        var packed = packed();
        Binaries.unpack(packed, "tar");
        Files.writeString(folder.resolve("bin/postgres"), "half of");

        Binaries.unpack(packed, "no-such-program");

        assertThat(folder.resolve("bin/postgres")).content().isNotEqualTo("half of");
    }

    private Path packed() throws IOException {
        var packed = folder.resolve("programs.txz");
        try (var archive = requireNonNull(getClass().getResourceAsStream("/postgres-tiny.txz"))) {
            Files.copy(archive, packed);
        }
        return packed;
    }

    private void unpack(TarArchiveEntry entry) throws IOException {
        Binaries.unpack(entry, new ByteArrayInputStream(new byte[0]), folder);
    }
}
