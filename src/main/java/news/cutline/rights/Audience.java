package news.cutline.rights;

import java.util.Set;
import java.util.UUID;

/// Who asks, on which way, and where the content will be seen.
///
/// @param territories the countries (ISO 3166-1 alpha-2) in which it will be seen; empty where that is unknown
public record Audience(Party party, Channel channel, Set<String> territories) {

    /// Who receives the content.
    public sealed interface Party {

        /// The publisher's own front ends.
        record Publisher() implements Party {}

        /// A party with whom there is a contract.
        record Partner(UUID id) implements Party {}

        /// Anybody else.
        record Anyone() implements Party {}
    }

    public Audience {
        territories = Set.copyOf(territories);
    }

    /// The readers of the publisher's own front ends.
    public static Audience publisher(Channel channel, Set<String> territories) {
        return new Audience(new Party.Publisher(), channel, territories);
    }

    /// Somebody of whom nothing is known but the way.
    public static Audience anyone(Channel channel, Set<String> territories) {
        return new Audience(new Party.Anyone(), channel, territories);
    }

    boolean isPublisher() {
        return party instanceof Party.Publisher;
    }
}
