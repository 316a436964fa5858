package news.cutline.journal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import news.cutline.journal.Kind;
import news.cutline.journal.Operation;
import news.cutline.platform.caching.Recency;

class LatestChangesTest {

    private boolean isFresh = true;

    private final LatestChanges changes = new LatestChanges(new Recency() {
        @Override
        public boolean isFresh() {
            return isFresh;
        }

        @Override
        public OptionalLong learn() {
            return OptionalLong.empty();
        }
    });

    @Test
    void what_was_read_stands_until_something_of_its_kind_changes() {
        var mark = changes.mark(Kind.CREDIT);

        tell();
        tell(Kind.ARTICLE, Kind.MEDIA);
        assertThat(changes.stands(mark)).isTrue();

        tell(Kind.ARTICLE, Kind.CREDIT);
        assertThat(changes.stands(mark)).isFalse();
        assertThat(changes.stands(changes.mark(Kind.CREDIT))).isTrue();
    }

    @Test
    void what_was_overtaken_while_it_was_read_never_stands() {
        var mark = changes.mark(Kind.CREDIT);
        tell(Kind.CREDIT);
        // It is read now, with or without the change.

        assertThat(changes.stands(mark)).isFalse();
    }

    @Test
    void nothing_stands_while_the_journal_cannot_be_followed() {
        var before = changes.mark(Kind.CREDIT);
        isFresh = false;

        assertThat(changes.stands(before)).isFalse();
        assertThat(changes.mark(Kind.CREDIT)).isNull();
    }

    @Test
    void what_was_read_without_a_mark_does_not_stand_when_the_journal_is_followed_again() {
        isFresh = false;
        var during = changes.mark(Kind.CREDIT);
        isFresh = true;

        assertThat(changes.stands(during)).isFalse();
    }

    @Test
    void what_was_read_before_stands_again_if_nothing_has_changed_meanwhile() {
        var mark = changes.mark(Kind.CREDIT);
        isFresh = false;
        isFresh = true;
        assertThat(changes.stands(mark)).isTrue();

        tell(Kind.CREDIT);
        assertThat(changes.stands(mark)).isFalse();
    }

    private void tell(Kind... kinds) {
        var read = Arrays.stream(kinds)
                .map(kind -> new Change(1, 1, Instant.EPOCH, kind, UUID.randomUUID(), 1, Operation.UPDATE, null))
                .toList();
        changes.follow(new JournalRead(read, 0));
    }
}
