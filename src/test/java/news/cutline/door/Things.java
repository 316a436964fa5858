package news.cutline.door;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// What the random newsroom has, as the test remembers it.
final class Things {

    private Things() {}

    /// Something that has a credit: a medium, an embed, or a text.
    interface Credited {

        Credit credit();

        default boolean isKilled() {
            return false;
        }

        default Set<String> against(Who who, Instant at) {
            return NaiveRights.against(credit().terms, isKilled(), credit().creditLine, who, at);
        }

        default boolean mayBeHadBy(Who who, Instant at) {
            return against(who, at).isEmpty();
        }
    }

    static final class Credit {

        String id = "";
        Map<String, Object> terms = Map.of();

        @Nullable
        String creditLine;
    }

    static final class Medium implements Credited {

        final Credit credit;
        String id = "";
        boolean isKilled;

        Medium(Credit credit) {
            this.credit = credit;
        }

        @Override
        public Credit credit() {
            return credit;
        }

        @Override
        public boolean isKilled() {
            return isKilled;
        }
    }

    static final class Embed implements Credited {

        final Credit credit;
        final Medium poster;
        String id = "";

        Embed(Credit credit, Medium poster) {
            this.credit = credit;
            this.poster = poster;
        }

        @Override
        public Credit credit() {
            return credit;
        }
    }

    /// @param blocks its head and its body: media and embeds in their order
    static final class Story {

        final List<Credit> text;
        final List<Credited> blocks;
        final List<Story> related;
        final @Nullable String tag;
        String id = "";
        String slug = "";
        Instant from = Instant.MAX;
        Instant until = Instant.MAX;
        boolean isWithdrawn;

        Story(List<Credit> text, List<Credited> blocks, List<Story> related, @Nullable String tag) {
            this.text = text;
            this.blocks = blocks;
            this.related = related;
            this.tag = tag;
        }

        boolean hasBegun(Instant at) {
            return !at.isBefore(from);
        }

        boolean isPublic(Instant at) {
            return hasBegun(at) && at.isBefore(until);
        }

        boolean textMayBeHadBy(Who who, Instant at) {
            return text.stream()
                    .allMatch(credit -> NaiveRights.against(credit.terms, false, credit.creditLine, who, at)
                            .isEmpty());
        }

        boolean isShownTo(Who who, Instant at) {
            return isPublic(at) && textMayBeHadBy(who, at);
        }
    }

    record Partner(String id, String key, String publishableKey, List<String> channels, List<String> countries) {}
}
