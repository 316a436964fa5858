package news.cutline.delivery.story;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.credit.Creator;
import news.cutline.credit.Credit;

/// Who must be named. Everything of a credit but what is for the desk only.
@Schema(name = "DeliveredCredit")
public record DeliveredCredit(
        @Schema(description = "Must be shown exactly so.", examples = "Ada Lind/Northern Wire") @Nullable
        String creditLine,

        List<Creator> creators,
        @Nullable String provider,
        @Nullable String source,
        @Nullable String copyrightHolder,
        @Nullable String copyrightNotice,
        @Nullable Integer copyrightYear,
        @Nullable String usageTerms,
        @Nullable String licenseUrl,
        @Nullable String acquireLicenseUrl,
        @Nullable String digitalSourceType) {

    /// What people must see of it: the credit line, and the copyright notice where that says something else.
    public List<String> lines() {
        return Stream.of(creditLine, copyrightNotice)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /// The same of all of these.
    public static List<String> lines(List<DeliveredCredit> credits) {
        return credits.stream()
                .flatMap(credit -> credit.lines().stream())
                .distinct()
                .toList();
    }

    /// What they say of something, in one line; null where none of them says it.
    public static @Nullable String joined(
            List<DeliveredCredit> credits, Function<DeliveredCredit, @Nullable String> member) {
        var line =
                credits.stream().map(member).filter(Objects::nonNull).distinct().collect(Collectors.joining(" · "));
        return line.isEmpty() ? null : line;
    }

    static DeliveredCredit of(Credit credit) {
        return new DeliveredCredit(
                credit.creditLine,
                credit.creators,
                credit.provider,
                credit.source,
                credit.copyrightHolder,
                credit.copyrightNotice,
                credit.copyrightYear,
                credit.usageTerms,
                credit.licenseUrl,
                credit.acquireLicenseUrl,
                credit.digitalSourceType);
    }
}
