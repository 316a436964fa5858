package news.cutline.partner;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.CountryCode;
import news.cutline.platform.validation.Origin;
import news.cutline.platform.validation.VisibleText;
import news.cutline.rights.Channel;

/// What the newsroom says about a partner.
@Schema(name = "PartnerDraft", examples = """
                {"name": "Hafenkurier", "territories": ["DE"], "channels": ["site", "embed"],
                 "allowedOrigins": ["https://www.hafenkurier.example"], "contractUntil": "2030-01-01T00:00:00Z"}""")
public record PartnerDraft(
        @NotNull @VisibleText @Size(max = 200) @Schema(examples = "Hafenkurier")
        String name,

        @Size(max = 250)
        @Schema(
                description = "The countries (ISO 3166-1 alpha-2) in which it shows content. Content that is bound to"
                        + " countries is withheld unless it may be shown in all of them.")
        List<@NotNull @CountryCode String> territories,

        @NotEmpty
        @Size(max = 20)
        @Schema(
                description =
                        "On which ways it may show content. The first is meant where a request does not name one.",
                examples = "[\"site\", \"embed\"]")
        List<@NotNull Channel> channels,

        @Size(max = 100)
        @Schema(description = "The origins of its pages that show embeds.", examples = "[\"https://www.example.org\"]")
        List<@NotNull @Origin String> allowedOrigins,

        @Schema(description = "When its keys begin to be valid; absent: at once.") @Nullable
        Instant contractFrom,

        @Schema(description = "When its keys stop to be valid; absent: never.") @Nullable
        Instant contractUntil,

        @Schema(description = "Whether its keys are valid at all.", defaultValue = "true")
        Boolean active) {

    public PartnerDraft {
        territories = distinct(territories);
        channels = distinct(channels);
        allowedOrigins = distinct(allowedOrigins);
        active = active == null || active;
    }

    static PartnerDraft of(Partner partner) {
        return new PartnerDraft(
                partner.name,
                partner.territories,
                partner.channels,
                partner.allowedOrigins,
                partner.contractFrom,
                partner.contractUntil,
                partner.active);
    }

    private static <T> List<T> distinct(@Nullable Collection<T> values) {
        return values == null ? List.of() : values.stream().distinct().toList();
    }
}
