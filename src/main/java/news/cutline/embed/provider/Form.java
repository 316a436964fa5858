package news.cutline.embed.provider;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// One kind of thing at a provider: what its addresses look like, and what becomes of them.
///
/// @param about what `{address}` in the player stands for; null: the link
record Form(
        Shape shape,
        Template player,
        @Nullable Template link,
        @Nullable Template about,
        List<AddressPattern> patterns) {

    /// The variables of the addresses of which another address may be the value.
    static final String ADDRESS = "address";

    /// What an address of this form holds.
    Stream<Map<String, String>> match(Address address) {
        return patterns.stream().map(pattern -> pattern.match(address)).flatMap(Optional::stream);
    }

    Known of(Provider provider, Map<String, String> read) {
        var values = new HashMap<>(read);
        StartTime.settle(values);
        MapWindow.settle(values);
        var shown = link == null ? null : link.fill(values);
        values.put(ADDRESS, about == null ? String.valueOf(shown) : about.fill(values));
        return new Known(
                provider.name(), provider.kind(), provider.tracking(), shape.player(player.fill(values)), shown);
    }
}
