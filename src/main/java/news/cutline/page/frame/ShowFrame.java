package news.cutline.page.frame;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import news.cutline.delivery.audience.Doors;
import news.cutline.delivery.audience.Embedding;
import news.cutline.delivery.site.SiteConfig;
import news.cutline.delivery.story.Composed;
import news.cutline.page.html.Epitaph;
import news.cutline.page.html.PageAnswer;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.time.Clock;

/// Answers with what is shown in frames of others, or with the tombstone that stands for it.
@ApplicationScoped
public class ShowFrame {

    private static final String CACHE_CONTROL = "Cache-Control";

    private final Doors doors;
    private final SiteConfig site;
    private final Clock clock;

    ShowFrame(Doors doors, SiteConfig site, Clock clock) {
        this.doors = doors;
        this.site = site;
        this.clock = clock;
    }

    /// Finds what those get who show it, or throws the problem that says why they do not.
    @FunctionalInterface
    public interface Find<T> {

        Composed<T> in(Embedding embedding, Instant now);
    }

    @FunctionalInterface
    private interface Answer<T> {

        ResponseBuilder<String> of(T content, Embedding embedding);
    }

    /// @param key the publishable key in the address
    public RestResponse<String> show(@Nullable String key, Find<FramePage> find) {
        return answer(key, find, (page, embedding) -> page(200, page, embedding.frameAncestors()));
    }

    /// Leads on to where the page leads that would be shown.
    public RestResponse<String> leadOn(@Nullable String key, Find<URI> find) {
        return answer(
                key,
                find,
                (target, embedding) -> ResponseBuilder.<String>create(RestResponse.Status.FOUND)
                        .header("Location", target)
                        .header("X-Robots-Tag", "noindex"));
    }

    /// Whoever has a wrong key learns nothing else, wherever the tombstone is shown.
    private <T> RestResponse<String> answer(@Nullable String key, Find<T> find, Answer<T> answer) {
        var now = clock.now();
        try {
            return answer(doors.embeds(key, now), now, find, answer);
        } catch (ProblemException refused) {
            return bury(refused, Embedding.ANYWHERE);
        }
    }

    private <T> RestResponse<String> answer(Embedding embedding, Instant now, Find<T> find, Answer<T> answer) {
        try {
            var found = find.in(embedding, now);
            return answer.of(found.content(), embedding)
                    .header(CACHE_CONTROL, embedding.reader().freshness(found.keys(), now, found.validUntil()))
                    .build();
        } catch (ProblemException problem) {
            return bury(problem, embedding.frameAncestors());
        }
    }

    private RestResponse<String> bury(ProblemException problem, List<String> ancestors) {
        var epitaph = Epitaph.of(problem, site.language());
        var stone = FramePage.of(new Tombstone(epitaph, site.name(), FrameParts.all()), List.of());
        var answer = page(problem.type().status(), stone, ancestors).header(CACHE_CONTROL, "no-store");
        problem.headers().forEach((name, value) -> {
            if (!name.equals(CACHE_CONTROL)) {
                answer.header(name, value);
            }
        });
        return answer.build();
    }

    private static ResponseBuilder<String> page(int status, FramePage page, List<String> ancestors) {
        var policy = FrameParts.all().policy(page);
        var answer = ResponseBuilder.<String>create(status)
                .entity(page.content().render())
                .type(PageAnswer.MEDIA_TYPE)
                .header("Content-Security-Policy", policy.content(ancestors))
                .header("Permissions-Policy", policy.permissions())
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("X-Robots-Tag", "noindex");
        return page.discovery() == null
                ? answer
                : answer.header("Link", page.discovery().header());
    }
}
