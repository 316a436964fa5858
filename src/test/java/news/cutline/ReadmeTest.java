package news.cutline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;

import org.junit.jupiter.api.Test;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;

import news.cutline.testing.OwnClasses;

/// An operator finds every setting in README's table, and nothing there that does not exist.
class ReadmeTest {

    /// Read before the application starts, so that no mapping can name it.
    private static final String DATA_DIRECTORY = "CUTLINE_DATA_DIRECTORY";

    private static final Pattern VARIABLE = Pattern.compile("`(CUTLINE_[A-Z_]+(?:_…)?)`");

    @Test
    void table_of_settings_is_complete_and_true() throws IOException {
        var table = Files.readString(Path.of("README.md")).lines().filter(line -> line.startsWith("| `CUTLINE"));

        assertThat(table.flatMap(row -> VARIABLE.matcher(row).results().map(MatchResult::group)))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of(DATA_DIRECTORY), settings())
                        .map(name -> "`" + name + "`")
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> settings() {
        return OwnClasses.ALL.stream()
                .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                .map(JavaClass::reflect)
                .flatMap(mapping -> Arrays.stream(mapping.getDeclaredMethods())
                        .map(member -> variable(
                                mapping.getAnnotation(ConfigMapping.class).prefix(), member)))
                .distinct();
    }

    private static String variable(String prefix, Method member) {
        var name = member.isAnnotationPresent(WithParentName.class) ? "" : "_" + member.getName();
        var variable = prefix.replace('.', '_') + name.replaceAll("([A-Z])", "_$1");
        return variable.toUpperCase() + (member.getReturnType() == Map.class ? "_…" : "");
    }
}
