package news.cutline.platform.caching.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ChangesTest {

    private final Changes changes = new Changes();

    @Test
    void what_was_made_stands_until_something_that_it_was_made_of_changes() {
        var one = things(2);
        var before = changes.latest();

        changes.add(List.of(things(1)));
        assertThat(changes.haveTouched(one, before)).isFalse();

        changes.add(List.of(one[1]));
        assertThat(changes.haveTouched(one, before)).isTrue();
        assertThat(changes.haveTouched(one, changes.latest())).isFalse();
    }

    @Test
    void what_was_made_before_a_change_that_is_forgotten_may_be_out_of_date() {
        var before = changes.latest();

        for (var count = 0; count < 30; count++) {
            changes.add(List.of(things(10_000)));
        }
        assertThat(changes.haveTouched(things(1), before)).isTrue();
        assertThat(changes.haveTouched(things(1), changes.latest())).isFalse();
    }

    private static UUID[] things(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toArray(UUID[]::new);
    }
}
