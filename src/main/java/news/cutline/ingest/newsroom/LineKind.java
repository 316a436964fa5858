package news.cutline.ingest.newsroom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import news.cutline.article.body.ArticleContent;
import news.cutline.article.topic.TopicDraft;
import news.cutline.credit.CreditDraft;
import news.cutline.embed.EmbedDraft;
import news.cutline.journal.Kind;
import news.cutline.media.caption.CaptionDraft;
import news.cutline.media.medium.MediumDraft;
import news.cutline.partner.PartnerDraft;

/// What a line of the file may hold, in an order in which each names only those before it, but for articles
/// that name each other.
enum LineKind {
    SECTION(Kind.SECTION, TopicDraft.class),
    TAG(Kind.TAG, TopicDraft.class),
    PARTNER(Kind.PARTNER, PartnerDraft.class),
    CREDIT(Kind.CREDIT, CreditDraft.class),
    MEDIUM(Kind.MEDIA, MediumDraft.class),
    CAPTION(Kind.CAPTION, CaptionDraft.class),
    EMBED(Kind.EMBED, EmbedDraft.class),
    ARTICLE(Kind.ARTICLE, ArticleContent.class);

    final Kind kind;
    final Class<? extends Record> draft;

    LineKind(Kind kind, Class<? extends Record> draft) {
        this.kind = kind;
        this.draft = draft;
    }

    static Optional<LineKind> find(String member) {
        return Arrays.stream(values())
                .filter(kind -> kind.member().equals(member))
                .findFirst();
    }

    static String members() {
        return Arrays.stream(values()).map(LineKind::member).collect(Collectors.joining(", "));
    }

    /// The member of the line that says so.
    String member() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The members of the document that are no part of a draft.
    Set<String> beside() {
        return this == ARTICLE ? Set.of("id", "publications", "corrections") : Set.of("id");
    }
}
