package news.cutline.feed.purge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BacklogTest {

    private static final long AGAIN = Backlog.AGAIN.toNanos();

    private final Backlog backlog = new Backlog();

    @Test
    void key_is_told_at_once_and_once_more_later() {
        backlog.add(Set.of("a"), 0, 0);

        assertThat(tell(0)).containsExactly("a");
        assertThat(tell(AGAIN - 1)).isEmpty();
        assertThat(tell(AGAIN)).containsExactly("a");
        assertThat(tell(3 * AGAIN)).isEmpty();
    }

    @Test
    void key_that_changes_while_it_is_told_is_told_anew() {
        backlog.add(Set.of("a"), 0, 0);
        var sent = backlog.due(0, 10);
        backlog.add(Set.of("a"), 0, 1);
        backlog.settle(sent, 1);

        assertThat(tell(1)).containsExactly("a");
        assertThat(tell(1 + AGAIN)).containsExactly("a");
        assertThat(tell(3 * AGAIN)).isEmpty();
    }

    @Test
    void journal_is_settled_up_to_what_was_not_told_twice() {
        backlog.advance(10);
        assertThat(backlog.settled()).isEqualTo(10);

        backlog.add(Set.of("a"), 10, 0);
        backlog.advance(20);
        tell(0);
        assertThat(backlog.settled()).isEqualTo(10);

        backlog.add(Set.of("b"), 20, AGAIN);
        backlog.advance(30);
        tell(AGAIN);
        assertThat(backlog.settled()).isEqualTo(20);

        tell(2 * AGAIN);
        assertThat(backlog.settled()).isEqualTo(30);
    }

    @Test
    void everything_is_purged_where_too_much_waits() {
        backlog.advance(10);
        backlog.add(keys(0, Backlog.MOST), 10, 0);
        assertThat(backlog.due(0, Integer.MAX_VALUE)).hasSize(Backlog.MOST);
        backlog.advance(20);

        backlog.add(Set.of("one"), 20, 1);

        assertThat(backlog.due(1, Integer.MAX_VALUE)).containsOnlyKeys("all");
        assertThat(backlog.settled()).isEqualTo(10);
    }

    @Test
    void lag_is_that_of_the_oldest() {
        assertThat(backlog.lag(5)).isZero();

        backlog.add(Set.of("a"), 0, 10);
        backlog.add(Set.of("b"), 0, 20);
        assertThat(backlog.lag(25)).isEqualTo(15);

        tell(25);
        assertThat(backlog.lag(26)).isZero();
    }

    private Set<String> tell(long now) {
        var due = backlog.due(now, 10);
        backlog.settle(due, now);
        return due.keySet();
    }

    private static Set<String> keys(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).collect(Collectors.toSet());
    }
}
