package news.cutline.delivery.story;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.credit.Credit;
import news.cutline.platform.json.KebabCase;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.rights.Decision;

/// Stands where this audience may not have something. It names who would have been credited, and nothing else of it.
@Schema(name = "Withheld")
public record Withheld(
        @Schema(description = "What would have stood here.", examples = "figure")
        String was,

        List<Reason> reasons,
        @Nullable String creditLine)
        implements DeliveredBlock {

    private static final String CALLED_BACK = KebabCase.of(news.cutline.rights.Reason.KILLED);

    @Schema(name = "WithheldReason")
    public record Reason(
            @Schema(examples = "territory") String code,

            @Schema(examples = "It may not be shown in this country.")
            String detail) {}

    static Withheld of(String was, Decision.Withheld decision, Credit credit) {
        return new Withheld(was, reasons(decision), credit.creditLine);
    }

    /// For what was asked for by itself: says what stands against it, and nothing else of it.
    ///
    /// @param subject what it is, for people
    static ProblemException refusal(String subject, Decision.Withheld decision) {
        return refusal(subject, reasons(decision));
    }

    /// The same of this.
    public ProblemException refusal(String subject) {
        return refusal(subject, reasons);
    }

    /// Whether nothing stands against it but that its supplier has called it back: then it is gone for everybody.
    public boolean wasCalledBack() {
        return reasons.stream().allMatch(reason -> reason.code().equals(CALLED_BACK));
    }

    private static ProblemException refusal(String subject, List<Reason> reasons) {
        var detail = "This " + subject + " is withheld. "
                + reasons.stream().map(Reason::detail).collect(Collectors.joining(" "));
        return new ProblemException(ProblemType.RIGHTS_WITHHELD, detail).with("reasons", reasons);
    }

    /// What stands against it: nothing where it is allowed.
    public static List<Reason> reasons(Decision decision) {
        return switch (decision) {
            case Decision.Allowed allowed -> List.of();
            case Decision.Withheld withheld ->
                withheld.reasons().stream()
                        .map(reason -> new Reason(KebabCase.of(reason), reason.sentence()))
                        .toList();
        };
    }
}
