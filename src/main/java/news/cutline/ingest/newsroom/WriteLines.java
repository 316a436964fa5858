package news.cutline.ingest.newsroom;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.article.WriteArticle;
import news.cutline.article.body.ArticleContent;
import news.cutline.article.topic.TopicDraft;
import news.cutline.article.topic.WriteTopic;
import news.cutline.credit.CreditDraft;
import news.cutline.credit.WriteCredit;
import news.cutline.embed.EmbedDraft;
import news.cutline.embed.WriteEmbed;
import news.cutline.media.caption.CaptionDraft;
import news.cutline.media.caption.WriteCaption;
import news.cutline.media.medium.MediumDraft;
import news.cutline.media.medium.WriteMedium;
import news.cutline.partner.PartnerDraft;
import news.cutline.partner.WritePartner;

/// Makes what a line holds, as an editor would.
@ApplicationScoped
class WriteLines {

    private final WriteTopic topics;
    private final WritePartner partners;
    private final WriteCredit credits;
    private final WriteMedium media;
    private final WriteCaption captions;
    private final WriteEmbed embeds;
    private final WriteArticle articles;

    WriteLines(
            WriteTopic topics,
            WritePartner partners,
            WriteCredit credits,
            WriteMedium media,
            WriteCaption captions,
            WriteEmbed embeds,
            WriteArticle articles) {
        this.topics = topics;
        this.partners = partners;
        this.credits = credits;
        this.media = media;
        this.captions = captions;
        this.embeds = embeds;
        this.articles = articles;
    }

    /// @param coming the articles of the file that are made as well, in whatever order
    void create(Line line, Set<UUID> coming) {
        switch (line.kind()) {
            case SECTION, TAG -> topics.create(line.id(), line.kind().kind, line.draft(TopicDraft.class));
            case PARTNER -> partners.create(line.id(), line.draft(PartnerDraft.class));
            case CREDIT -> credits.create(line.id(), line.draft(CreditDraft.class));
            case MEDIUM -> media.create(line.id(), line.draft(MediumDraft.class));
            case CAPTION -> captions.create(line.id(), line.draft(CaptionDraft.class));
            case EMBED -> embeds.create(line.id(), line.draft(EmbedDraft.class));
            case ARTICLE -> articles.create(line.id(), line.draft(ArticleContent.class), coming);
        }
    }
}
