package news.cutline.article.body;

import java.util.ArrayList;
import java.util.List;

import news.cutline.journal.Kind;
import news.cutline.journal.Target;

/// Something that an article names by its id, and where in the article it does.
public record Mention(String pointer, Target target) {

    public static List<Mention> of(ArticleContent content) {
        var mentions = new ArrayList<Mention>();
        for (var index = 0; index < content.credits().size(); index++) {
            mentions.add(new Mention(
                    "/credits/" + index,
                    new Target(Kind.CREDIT, content.credits().get(index))));
        }
        for (var index = 0; index < content.related().size(); index++) {
            mentions.add(new Mention(
                    "/related/" + index,
                    new Target(Kind.ARTICLE, content.related().get(index))));
        }
        content.figures()
                .forEach((pointer, figure) ->
                        mentions.add(new Mention(pointer + "/media", new Target(Kind.MEDIA, figure.media()))));
        content.embeds()
                .forEach((pointer, embed) ->
                        mentions.add(new Mention(pointer + "/embed", new Target(Kind.EMBED, embed.embed()))));
        return mentions;
    }
}
