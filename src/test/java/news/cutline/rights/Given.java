package news.cutline.rights;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A subject in the making; without a word, nothing is known of its terms and there is a credit line.
final class Given {

    private boolean isKilled;
    private boolean hasLine = true;
    private boolean lineRequired = true;
    private Syndication syndication = Syndication.UNKNOWN;
    private @Nullable Selection<UUID> partners;
    private @Nullable Selection<Channel> channels;
    private @Nullable Selection<String> territories;
    private @Nullable Instant from;
    private @Nullable Instant until;
    private List<String> unparsed = List.of();

    Subject subject() {
        var reserved = TextAndDataMining.RESERVED;
        return new Subject(
                isKilled,
                hasLine,
                new Terms(syndication, partners, channels, territories, from, until, lineRequired, reserved, unparsed));
    }

    Given allowed() {
        return syndication(Syndication.ALLOWED);
    }

    Given denied() {
        return syndication(Syndication.DENIED);
    }

    Given syndication(Syndication given) {
        syndication = given;
        return this;
    }

    Given killed() {
        isKilled = true;
        return this;
    }

    Given withoutLine() {
        hasLine = false;
        return this;
    }

    Given lineless() {
        lineRequired = false;
        return this;
    }

    Given partners(@Nullable Selection<UUID> selection) {
        partners = selection;
        return this;
    }

    Given channels(@Nullable Selection<Channel> selection) {
        channels = selection;
        return this;
    }

    Given territories(@Nullable Selection<String> selection) {
        territories = selection;
        return this;
    }

    Given from(@Nullable Instant instant) {
        from = instant;
        return this;
    }

    Given until(@Nullable Instant instant) {
        until = instant;
        return this;
    }

    Given unparsed(String restriction) {
        unparsed = List.of(restriction);
        return this;
    }
}
