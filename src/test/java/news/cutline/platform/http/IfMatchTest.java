package news.cutline.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// The current version is 3 throughout.
class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "W/\"3\"", "*", " * ", "\"1\", \"3\"", "\"1\",W/\"3\" ,\"4\"", ",\"3\",,"})
    void current_version_passes(String header) {
        IfMatch.require(header, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"33\"", "\"1\", \"2\"", "\"\"", "\"*\"", "\"03\""})
    void any_other_version_is_refused(String header) {
        expect(ProblemType.PRECONDITION_FAILED, header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "'3'", "\"3", "w/\"3\"", "W/3", "\"1\" or \"3\"", "*, \"3\"", "3-gzip", "\u0000"})
    void what_is_no_list_of_tags_is_malformed(String header) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> IfMatch.require(header, 3));

        assertThat(refusal.type()).isEqualTo(ProblemType.MALFORMED_REQUEST);
    }

    @ParameterizedTest
    @NullSource
    @CsvSource({"''", "' '"})
    void missing_header_is_asked_for(@Nullable String header) {
        expect(ProblemType.PRECONDITION_REQUIRED, header);
    }

    private static void expect(ProblemType type, @Nullable String header) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> IfMatch.require(header, 3));

        assertThat(refusal.type()).isEqualTo(type);
        assertThat(refusal.headers()).containsEntry("ETag", "\"3\"");
        assertThat(refusal).hasMessageContaining("If-Match: \"3\"");
    }
}
