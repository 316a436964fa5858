package news.cutline.delivery.single;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.delivery.code.EmbedCode;
import news.cutline.delivery.story.DeliveredCredit;
import news.cutline.delivery.story.DeliveredEmbed.DeliveredSnippet;

/// An embed by itself, with the code that shows it elsewhere.
@Schema(name = "SingleEmbed")
record SingleEmbed(DeliveredSnippet embed, DeliveredCredit credit, EmbedCode code) {}
