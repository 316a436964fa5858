package news.cutline.embed.provider;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;

import news.cutline.embed.Player;
import news.cutline.platform.setting.Settings;

/// Knows what an address of a provider is, and whose players are taken as they are.
@Singleton
public class Providers {

    /// The elements (as a CSS selector) that load something of others, or run it.
    public static final String ACTIVE =
            "iframe, script, object, embed, frame, frameset, applet, portal, fencedframe, amp-iframe";

    static final List<Provider> KNOWN = ProviderFile.read();

    private final Set<String> hosts;

    /// Whose players may be embedded beyond those of the providers that are known.
    @ConfigMapping(prefix = "cutline.embeds")
    interface EmbedsConfig {

        /// The hosts whose https addresses are taken as players as they are, such as `player.example.org`. Whether
        /// they follow readers is unknown unless the embed says so.
        Optional<List<@WithConverter(Settings.Host.class) String>> hosts();
    }

    @Inject
    Providers(EmbedsConfig config) {
        this(config.hosts().orElse(List.of()));
    }

    /// @param hosts whose players are taken as they are
    public Providers(Collection<String> hosts) {
        this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /// What the address gives, if it is one of a provider.
    public Optional<Known> find(String address) {
        return Address.parse(address).flatMap(Providers::find).filter(Known::fits);
    }

    /// The player at the address, if its host is one of those that were configured.
    public Optional<Player> findConfigured(String address) {
        return Address.parse(address)
                .filter(parsed -> hosts.contains(parsed.host()) && parsed.isPlain())
                .map(parsed -> new Player(parsed.text(), null, null));
    }

    /// Whether a picture is loaded from where the player is, or from another host of its provider.
    public static boolean isOwnPicture(URI picture, URI player) {
        var host = "." + picture.getHost().toLowerCase(Locale.ROOT);
        return picture.getHost().equalsIgnoreCase(player.getHost())
                || Address.parse(player.toString())
                        .flatMap(address -> find(address).map(known -> domains(known, address)))
                        .filter(domains -> domains.anyMatch(domain -> host.endsWith("." + domain)))
                        .isPresent();
    }

    /// The address with which the player begins at once, for readers who have already asked for it; the same
    /// where nobody knows such a one.
    public static URI begun(URI player) {
        return Address.parse(player.toString()).flatMap(Providers::find).stream()
                .flatMap(Providers::named)
                .flatMap(provider -> provider.autoplay().stream())
                .filter(parameter -> player.getRawFragment() == null && !saysAlready(player, parameter))
                .findFirst()
                .map(parameter -> URI.create(player + (player.getRawQuery() == null ? "?" : "&") + parameter))
                .orElse(player);
    }

    private static boolean saysAlready(URI player, String parameter) {
        return player.toString().contains(parameter.substring(0, parameter.indexOf('=') + 1));
    }

    private static Stream<Provider> named(Known known) {
        return KNOWN.stream().filter(provider -> provider.name().equals(known.provider()));
    }

    /// No provider has its own domain below one of more than one part, such as `co.uk`.
    private static Stream<String> domains(Known known, Address player) {
        return Stream.concat(
                Stream.of(player.host().replaceFirst("^.*\\.(?=[^.]+\\.[^.]+$)", "")),
                named(known).flatMap(provider -> provider.pictures().stream()));
    }

    private static Optional<Known> find(Address address) {
        return find(address, KNOWN.stream());
    }

    private static Optional<Known> find(Address address, Stream<Provider> providers) {
        return providers.flatMap(provider -> read(provider, address)).findFirst();
    }

    private static Stream<Known> read(Provider provider, Address address) {
        var formed = provider.forms().stream()
                .flatMap(form -> form.match(address)
                        .flatMap(values -> values.containsKey(Form.ADDRESS)
                                ? within(provider, values.get(Form.ADDRESS)).stream()
                                : Stream.of(form.of(provider, values))));
        return Stream.of(formed, asIs(provider, address).stream(), page(provider, address).stream())
                .flatMap(known -> known);
    }

    /// A player that shows another address of the same provider. Nobody nests them deeper.
    private static Optional<Known> within(Provider provider, String text) {
        return Address.parse(text)
                .filter(address -> !address.parameters().containsKey("href")
                        && !address.parameters().containsKey("url"))
                .flatMap(address -> find(
                        address, KNOWN.stream().filter(other -> other.name().equals(provider.name()))));
    }

    private static Optional<Known> asIs(Provider provider, Address address) {
        return beginsOneOf(address, provider.asIs())
                .map(as -> new Known(
                        provider.name(),
                        provider.kind(),
                        provider.tracking(),
                        provider.shape().player(as.text()),
                        null));
    }

    private static Optional<Known> page(Provider provider, Address address) {
        return beginsOneOf(address, provider.pages())
                .map(as -> new Known(provider.name(), provider.kind(), provider.tracking(), null, as.text()));
    }

    private static Optional<Address> beginsOneOf(Address address, List<String> starts) {
        Predicate<String> isStart = address::startsWith;
        return Optional.of(address)
                .filter(known -> known.isPlain() && starts.stream().anyMatch(isStart));
    }
}
