package news.cutline.page.code;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.delivery.audience.Doors;
import news.cutline.delivery.audience.Reader;
import news.cutline.delivery.code.Pasting;
import news.cutline.delivery.single.WriteCode;
import news.cutline.delivery.story.Composed;
import news.cutline.page.html.Inline;
import news.cutline.page.html.PageAnswer;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.time.Clock;

/// Answers with the page that has the code, or with the one that says why there is none.
@ApplicationScoped
class ShowCode {

    private static final String LAST = "/code";

    private final Doors doors;
    private final WriteCode code;
    private final Clock clock;
    private final Inline style = Inline.load("page.css", "code.css");
    private final Inline script = Inline.load("copy.js");

    ShowCode(Doors doors, WriteCode code, Clock clock) {
        this.doors = doors;
        this.code = code;
        this.clock = clock;
    }

    /// Finds what those may show who ask, or throws the problem that says why they may not.
    @FunctionalInterface
    interface Find {

        Composed<Offer> in(Reader reader, Pasting pasting, Instant now);
    }

    /// @param path the page's own
    RestResponse<String> show(CodeQuery asked, String path, Find find) {
        var now = clock.now();
        var root = PageAnswer.root(path);
        try {
            var pasting = asked.pasting();
            var embedding = doors.embeds(pasting.key(), now);
            var found = find.in(embedding.reader(), pasting, now);
            var preview = root + path.substring(1, path.lastIndexOf(LAST));
            var page = page(root, found.content(), pasting, preview, embedding.frameAncestors());
            return PageAnswer.of(
                            200,
                            page,
                            PageAnswer.NOBODY,
                            "style-src " + style.source(),
                            "script-src " + script.source(),
                            "img-src data:",
                            "form-action 'self'",
                            "frame-src 'self'")
                    .header("Cache-Control", embedding.reader().freshness(found.keys(), now, found.validUntil()))
                    .header("X-Robots-Tag", "noindex")
                    .build();
        } catch (ProblemException problem) {
            return refuse(problem, root);
        }
    }

    private CodePage page(String root, Offer offer, Pasting pasting, String preview, List<String> origins) {
        var written = code.of(offer.framed(), pasting.isPinned());
        return new CodePage(root, style, script, offer, written, pasting, preview, origins);
    }

    private RestResponse<String> refuse(ProblemException problem, String root) {
        var sentence = problem.type() == ProblemType.NOT_FOUND
                ? "There is nothing to embed at this address."
                : String.valueOf(problem.getMessage());
        return PageAnswer.of(
                        problem.type().status(),
                        new CodeRefusal(root, style, sentence),
                        PageAnswer.NOBODY,
                        "style-src " + style.source(),
                        "img-src data:")
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
