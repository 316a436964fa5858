package news.cutline.page.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import news.cutline.delivery.story.Card;
import news.cutline.delivery.story.DeliveredCredit;
import news.cutline.delivery.story.DeliveredFigure;
import news.cutline.delivery.story.Withheld;
import news.cutline.delivery.wording.PageWords;

/// A story as pages show it in short.
public record Story(Card card, @Nullable Picture picture) {

    public static Story of(Card card) {
        return new Story(card, Picture.of(card.leadMedia()).orElse(null));
    }

    /// Whether there is a picture that may not be shown here.
    public boolean isPictureWithheld() {
        return card.leadMedia() instanceof Withheld;
    }

    /// Says that it leads with something that plays, which stands only in the story itself; null where it does not.
    public @Nullable String hint() {
        return card.leadMedia() instanceof DeliveredFigure figure && !figure.showsPicture()
                ? words().say(figure.plays() ? "has-sound" : "has-video")
                : null;
    }

    /// What its page says by itself.
    public PageWords words() {
        return PageWords.of(card.language());
    }

    /// The lines that must be shown with its words.
    public List<String> credits() {
        return DeliveredCredit.lines(card.credits());
    }

    /// The day of its publication, in its own language.
    public String date() {
        return When.day(card.publishedAt(), card.language());
    }

    /// Where its picture is loaded from.
    public List<String> pictureOrigins() {
        return Stream.ofNullable(picture).map(Picture::origin).toList();
    }

    /// The same as a directive of the page's policy.
    public String imageSource() {
        return "img-src data:" + pictureOrigins().stream().map(" "::concat).collect(Collectors.joining());
    }
}
