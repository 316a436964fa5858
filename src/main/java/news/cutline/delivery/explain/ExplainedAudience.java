package news.cutline.delivery.explain;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.rights.Audience;
import news.cutline.rights.Audience.Party;
import news.cutline.rights.Channel;

/// For whom it was decided.
@Schema(name = "Audience")
record ExplainedAudience(
        @Schema(description = "`publisher`: its own front ends; `partner`; or `anyone`.", examples = "publisher")
        String party,

        @Schema(description = "The id of the partner.") @Nullable
        UUID partner,

        Channel channel,

        @Schema(
                description = "In which countries it would be shown (ISO 3166-1 alpha-2); none where that is unknown.",
                examples = "[\"DE\"]")
        List<String> territories) {

    static ExplainedAudience of(Audience audience) {
        var territories = audience.territories().stream().sorted().toList();
        return switch (audience.party()) {
            case Party.Publisher publisher -> new ExplainedAudience("publisher", null, audience.channel(), territories);
            case Party.Partner partner ->
                new ExplainedAudience("partner", partner.id(), audience.channel(), territories);
            case Party.Anyone anyone -> new ExplainedAudience("anyone", null, audience.channel(), territories);
        };
    }
}
