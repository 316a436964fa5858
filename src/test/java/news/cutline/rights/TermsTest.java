package news.cutline.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void terms_hold_as_much_as_they_may() {
        assertThat(unparsed(Terms.MAXIMUM_UNPARSED, Terms.LONGEST_UNPARSED).unparsed())
                .hasSize(Terms.MAXIMUM_UNPARSED);
        assertThat(partners(Selection.MAXIMUM).only()).hasSize(Selection.MAXIMUM);
    }

    @Test
    void terms_are_bounded() {
        assertThatThrownBy(() -> unparsed(Terms.MAXIMUM_UNPARSED + 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> unparsed(1, Terms.LONGEST_UNPARSED + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> partners(Selection.MAXIMUM + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Terms unparsed(int count, int length) {
        List<String> restrictions = Collections.nCopies(count, "x".repeat(length));
        return new Terms(null, null, null, null, null, null, null, null, restrictions);
    }

    private static Selection<UUID> partners(int count) {
        var partners = new TreeSet<UUID>();
        IntStream.range(0, count).forEach(number -> partners.add(new UUID(0, number)));
        return new Selection<>(partners, null);
    }
}
