package news.cutline.page.card;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import news.cutline.page.html.Inline;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// The page that stands where a story was, or never was.
///
/// @param explanation the newsroom's own words
/// @param successor where the story is that took its place
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Tombstone(
        String sentence,
        @Nullable String explanation,
        @Nullable String successor,
        String publisher,
        Inline style) implements TemplateInstance {

    static Tombstone of(ProblemException problem, String publisher, Inline style) {
        return new Tombstone(
                problem.type() == ProblemType.NOT_FOUND
                        ? "There is no story at this address."
                        : String.valueOf(problem.getMessage()),
                member(problem, "explanation"),
                member(problem, "successor"),
                publisher,
                style);
    }

    private static @Nullable String member(ProblemException problem, String name) {
        return Optional.ofNullable(problem.extensions().get(name))
                .map(Object::toString)
                .orElse(null);
    }
}
