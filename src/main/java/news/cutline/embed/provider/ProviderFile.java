package news.cutline.embed.provider;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import news.cutline.embed.EmbedKind;
import news.cutline.embed.Tracking;
import news.cutline.embed.provider.Provider.Code;

/// Reads `providers.txt`, which explains itself.
final class ProviderFile {

    private static final String FILE = "providers.txt";
    private static final Pattern HEADER = Pattern.compile("\\[(.+)] ([a-z]+), ([a-z]+), (\\S+)");
    private static final Pattern SHAPED = Pattern.compile("(?:([0-9:-]+) )?(https://.+)");
    private static final Pattern CODE = Pattern.compile("(.+) @ (\\S+)(?: against (\\S+))?");
    private static final int TRACKING = 3;
    private static final int SHAPE = 4;
    private static final int BASE = 3;

    private final List<Provider> providers = new ArrayList<>();
    private final Map<String, Set<String>> hosts = new HashMap<>();
    private final Map<String, String> shapes = new HashMap<>();

    private ProviderFile() {}

    static List<Provider> read() {
        var file = new ProviderFile();
        try (var stream = Objects.requireNonNull(ProviderFile.class.getResourceAsStream(FILE), FILE);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .forEach(file::read);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return List.copyOf(file.providers);
    }

    private void read(String line) {
        var words = line.split(" ", 2);
        if (line.startsWith("[")) {
            begin(line);
        } else if (line.startsWith("{")) {
            shapes.put(words[0].substring(1, words[0].length() - 1), afterEquals(words[1]));
        } else {
            read(words[0], words[1], providers.getLast());
        }
    }

    private void read(String word, String rest, Provider provider) {
        switch (word) {
            case "hosts" ->
                hosts.put(
                        rest.substring(0, rest.indexOf(' ')),
                        Set.of(afterEquals(rest.substring(rest.indexOf(' ') + 1))
                                .split(", ", -1)));
            case "player" -> provider.forms().add(form(rest, provider));
            case "link" -> replaceLast(provider, Template.of(rest), null);
            case "about" -> replaceLast(provider, null, Template.of(rest));
            case "at" -> provider.forms().getLast().patterns().add(AddressPattern.of(rest, hosts, shapes));
            case "as-is" -> provider.asIs().add(rest);
            case "page" -> provider.pages().add(rest);
            case "code" -> provider.codes().add(code(rest));
            case "script" -> provider.scripts().add(rest);
            case "pictures" -> provider.pictures().addAll(List.of(rest.split(", ", -1)));
            case "autoplay" -> provider.autoplay().add(rest);
            case "untitled" -> provider.untitled().add(rest);
            default -> throw new IllegalStateException(FILE + ": " + word);
        }
    }

    private void begin(String line) {
        var header = matched(HEADER, line);
        hosts.clear();
        shapes.clear();
        shapes.put(Form.ADDRESS, ".{1,2048}");
        providers.add(new Provider(
                header.group(1),
                EmbedKind.valueOf(header.group(2).toUpperCase(Locale.ROOT)),
                Tracking.valueOf(header.group(TRACKING).toUpperCase(Locale.ROOT)),
                Shape.of(header.group(SHAPE)),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>()));
    }

    private static Form form(String text, Provider provider) {
        var shaped = matched(SHAPED, text);
        return new Form(
                shaped.group(1) == null ? provider.shape() : Shape.of(shaped.group(1)),
                Template.of(shaped.group(2)),
                null,
                null,
                new ArrayList<>());
    }

    private static void replaceLast(Provider provider, @Nullable Template link, @Nullable Template about) {
        var form = provider.forms().removeLast();
        provider.forms().add(new Form(form.shape(), form.player(), link, about, form.patterns()));
    }

    private static Code code(String text) {
        var code = matched(CODE, text);
        return new Code(code.group(1), code.group(2), Objects.requireNonNullElse(code.group(BASE), ""));
    }

    private static String afterEquals(String text) {
        return text.substring(text.indexOf("= ") + 2);
    }

    private static Matcher matched(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException(FILE + ": " + text);
        }
        return matcher;
    }
}
