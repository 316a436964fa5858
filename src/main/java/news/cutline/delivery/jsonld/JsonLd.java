package news.cutline.delivery.jsonld;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import news.cutline.delivery.site.SiteConfig;
import news.cutline.delivery.story.Card;
import news.cutline.delivery.story.DeliveredArticle;
import news.cutline.delivery.story.DeliveredEmbed;
import news.cutline.delivery.story.DeliveredFigure;

/// Says in JSON-LD what is delivered.
@ApplicationScoped
public class JsonLd {

    private final SiteConfig site;
    private final ObjectMapper mapper;

    JsonLd(SiteConfig site, ObjectMapper mapper) {
        this.site = site;
        this.mapper = mapper;
    }

    public String story(DeliveredArticle story) {
        return write(StoryData.of(story, site));
    }

    public String card(Card card) {
        return write(StoryData.of(card, site));
    }

    public String figure(DeliveredFigure figure) {
        return write(MediaData.image(figure).orElse(Thing.of("MediaObject")).alone());
    }

    public String embed(DeliveredEmbed embed) {
        return write(MediaData.video(embed).orElse(Thing.of("CreativeWork")).alone());
    }

    /// As it can stand in a script element: nothing in it can end that, or begin a comment.
    private String write(Thing thing) {
        try {
            return mapper.writeValueAsString(thing)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts and numbers are always JSON", impossible);
        }
    }
}
