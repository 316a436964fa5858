package news.cutline.page.html;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.story.Withheld;
import news.cutline.delivery.wording.PageWords;
import news.cutline.platform.problem.ProblemException;

/// What a page says where something was, or never was, or may not be shown.
///
/// @param explanations why, in the words of the newsroom or of the rights
/// @param successor where the story is that took its place
public record Epitaph(
        PageWords words,
        String sentence,
        List<String> explanations,
        @Nullable String successor) {

    /// In a language, as far as it is meant for readers; what pages of partners do wrong is told in English.
    public static Epitaph of(ProblemException problem, String language) {
        var words = PageWords.of(language);
        return switch (problem.type()) {
            case NOT_FOUND -> of(problem, words, "nothing-here");
            case RIGHTS_WITHHELD -> of(problem, words, "withheld");
            case GONE, LEGAL -> of(problem, words, gone(problem.member("reason").orElse("")));
            default -> new Epitaph(PageWords.english(), String.valueOf(problem.getMessage()), List.of(), null);
        };
    }

    private static Epitaph of(ProblemException problem, PageWords words, String phrase) {
        var withheld = problem.extensions().get("reasons") instanceof List<?> reasons
                ? reasons.stream()
                        .filter(Withheld.Reason.class::isInstance)
                        .map(reason -> words.say((Withheld.Reason) reason))
                : Stream.<String>empty();
        var explanations =
                Stream.concat(withheld, problem.member("explanation").stream()).toList();
        return new Epitaph(
                words,
                words.say(phrase),
                explanations,
                problem.member("successor").orElse(null));
    }

    private static String gone(String reason) {
        return switch (reason) {
            case "legal" -> "gone-legal";
            case "rights-expired" -> "gone-rights-expired";
            case "merged", "duplicate" -> "gone-elsewhere";
            case "expired" -> "gone-expired";
            case "killed" -> "gone-killed";
            default -> "gone";
        };
    }
}
