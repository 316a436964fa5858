package news.cutline.page.oembed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.delivery.site.SiteConfig;
import news.cutline.page.oembed.Named.Kind;
import news.cutline.platform.http.ServiceAddress;
import news.cutline.platform.validation.UuidForm;

/// Knows which addresses are ours: those of this service, and those at which the publisher's site shows stories.
@ApplicationScoped
class KnownAddresses {

    private static final String SLUG = "{slug}";

    /// A slug, or an id, which has the same letters.
    private static final String NAME = "[a-z0-9]+(?:-[a-z0-9]+)*";

    private static final List<Form> FORMS = List.of(
            new Form(Kind.STORY, Pattern.compile("/stories/(" + NAME + ")")),
            new Form(Kind.STORY, Pattern.compile("/v1/articles/(" + NAME + ")")),
            new Form(Kind.STORY, Pattern.compile("/embeds/articles/(" + NAME + ")")),
            new Form(Kind.MEDIUM, Pattern.compile("/embeds/media/(" + UuidForm.PATTERN + ")")),
            new Form(Kind.EMBED, Pattern.compile("/embeds/(" + UuidForm.PATTERN + ")")));

    private final List<Place> places;

    private record Form(Kind kind, Pattern path) {}

    private record Place(URI root, List<Form> forms) {}

    KnownAddresses(SiteConfig site, ServiceAddress service) {
        places = Stream.of(
                        Stream.of(new Place(service.of(""), FORMS)),
                        site.articleAddress().map(KnownAddresses::onSite).stream(),
                        site.homePage().map(home -> new Place(home.resolve("/"), FORMS.subList(0, 1))).stream())
                .flatMap(place -> place)
                .toList();
    }

    /// What the address names; empty where it is none of ours.
    Optional<Named> find(AskedAddress asked) {
        return places.stream()
                .flatMap(place -> asked.below(place.root()).stream()
                        .flatMap(path -> place.forms().stream().flatMap(form -> named(form, path, asked).stream())))
                .findFirst();
    }

    private static Optional<Named> named(Form form, String path, AskedAddress asked) {
        var found = form.path().matcher(path);
        return found.matches() ? Optional.of(new Named(form.kind(), found.group(1), asked.key())) : Optional.empty();
    }

    /// The place of a template such as `https://example.org/news/{slug}`.
    private static Place onSite(String template) {
        var root = URI.create(template.replace(SLUG, "")).resolve("/");
        var path =
                URI.create(template.replace(SLUG, "slug-of-a-story")).getPath().replaceFirst("(?<=.)/$", "");
        var form =
                Stream.of(path.split("slug-of-a-story", -1)).map(Pattern::quote).toList();
        return new Place(root, List.of(new Form(Kind.STORY, Pattern.compile(String.join("(" + NAME + ")", form)))));
    }
}
