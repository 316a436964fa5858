package news.cutline.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void is_created_for_its_owner_only() throws IOException {
        var directory = DataDirectory.at(folder.resolve("new/data"));

        assertThat(permissions(directory.root())).isEqualTo("rwx------");
    }

    @Test
    void keeps_the_permissions_it_has() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(permissions(DataDirectory.at(folder).root())).isEqualTo("rwxr-xr-x");
    }

    @Test
    void has_one_password_for_ever() throws IOException {
        var directory = DataDirectory.at(folder);
        directory.createPassword();
        var password = directory.password();
        directory.createPassword();

        assertThat(directory.password()).hasSize(43).isEqualTo(password);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
