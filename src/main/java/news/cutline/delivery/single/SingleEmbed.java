package news.cutline.delivery.single;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.delivery.code.EmbedCode;
import news.cutline.delivery.story.DeliveredCredit;
import news.cutline.delivery.story.DeliveredEmbed.DeliveredSnippet;

/// An embed by itself, with the code that shows it elsewhere.
@Schema(name = "SingleEmbed")
record SingleEmbed(
        DeliveredSnippet embed,
        DeliveredCredit credit,

        @Schema(description = "Absent where not everybody may show it.") @Nullable
        EmbedCode code) {}
