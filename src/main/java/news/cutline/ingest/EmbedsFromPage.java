package news.cutline.ingest;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.body.BodyBlock;
import news.cutline.credit.WriteCredit;
import news.cutline.embed.EmbedDraft;
import news.cutline.embed.Player;
import news.cutline.embed.WriteEmbed;
import news.cutline.ingest.page.ImportedBlock;
import news.cutline.platform.html.Removal;
import news.cutline.platform.json.StrictJson;

/// Makes embeds of the players and posts of a page. Those without a credit cannot be published yet.
@ApplicationScoped
class EmbedsFromPage {

    private final WriteCredit credits;
    private final WriteEmbed embeds;
    private final StrictJson json;

    EmbedsFromPage(WriteCredit credits, WriteEmbed embeds, StrictJson json) {
        this.credits = credits;
        this.embeds = embeds;
        this.json = json;
    }

    /// @param removals where to add what was removed from the HTML of posts
    BodyBlock.Embedded create(ImportedBlock.Embed embed, List<Removal> removals) {
        var credit = credits.create(json.valid(CreditFromPage.draft(embed.credit())));
        var written = embeds.create(json.valid(new EmbedDraft(
                embed.kind(),
                embed.provider(),
                embed.title(),
                embed.sourceUrl(),
                player(embed.player()),
                embed.html(),
                null,
                credit.id,
                null,
                null)));
        written.removals()
                .forEach(removal -> removals.add(
                        new Removal("/embeds/" + written.embed().id + removal.pointer(), removal.removed())));
        return new BodyBlock.Embedded(written.embed().id);
    }

    private static @Nullable Player player(ImportedBlock.@Nullable Frame frame) {
        return frame == null ? null : new Player(frame.src(), frame.width(), frame.height());
    }
}
