package news.cutline.page.frame;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import news.cutline.delivery.story.Withheld;
import news.cutline.platform.problem.ProblemException;

/// The page that stands where something was, or never was, or may not be shown.
///
/// @param explanations why, in the words of the newsroom or of the rights
/// @param successor where the story is that took its place
@CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Tombstone(
        String sentence,
        List<String> explanations,
        @Nullable String successor,
        String publisher,
        FrameParts parts) implements TemplateInstance {

    static Tombstone of(ProblemException problem, String publisher) {
        return new Tombstone(
                sentence(problem),
                explanations(problem),
                problem.member("successor").orElse(null),
                publisher,
                FrameParts.all());
    }

    private static String sentence(ProblemException problem) {
        return switch (problem.type()) {
            case NOT_FOUND -> "There is nothing at this address.";
            case RIGHTS_WITHHELD -> "This may not be shown here.";
            case GONE, LEGAL -> gone(problem.member("reason").orElse(""));
            default -> String.valueOf(problem.getMessage());
        };
    }

    private static String gone(String reason) {
        return switch (reason) {
            case "legal" -> "This was removed for legal reasons.";
            case "rights-expired" -> "The right to show this has ended.";
            case "merged", "duplicate" -> "The newsroom tells this in another story.";
            case "expired" -> "This was public until the end that was set for it.";
            case "killed" -> "This has been called back by its supplier.";
            default -> "This has been withdrawn by the newsroom.";
        };
    }

    private static List<String> explanations(ProblemException problem) {
        var withheld = problem.extensions().get("reasons") instanceof List<?> reasons
                ? reasons.stream()
                        .filter(Withheld.Reason.class::isInstance)
                        .map(reason -> ((Withheld.Reason) reason).detail())
                : Stream.<String>empty();
        return Stream.concat(withheld, problem.member("explanation").stream()).toList();
    }
}
