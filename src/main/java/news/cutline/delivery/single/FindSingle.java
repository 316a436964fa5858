package news.cutline.delivery.single;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.delivery.audience.Doors;
import news.cutline.delivery.audience.Reader;
import news.cutline.delivery.story.Composed;
import news.cutline.delivery.story.Composer;
import news.cutline.delivery.story.DeliveredBlock;
import news.cutline.delivery.story.DeliveredEmbed;
import news.cutline.delivery.story.DeliveredFigure;
import news.cutline.delivery.story.Withheld;
import news.cutline.journal.Kind;
import news.cutline.journal.Target;
import news.cutline.platform.problem.ProblemException;

/// Finds an embed or a medium by itself, or says what became of it.
@ApplicationScoped
public class FindSingle {

    private final ShowingRepository showings;
    private final Composer composer;
    private final Doors doors;

    FindSingle(ShowingRepository showings, Composer composer, Doors doors) {
        this.showings = showings;
        this.composer = composer;
        this.doors = doors;
    }

    public Composed<Single<DeliveredEmbed>> embed(UUID id, Reader reader, Instant now) {
        var target = new Target(Kind.EMBED, id);
        var showing = last(target, now);
        var embed = composer.embed(id, showing.language(), reader.audience(), now);
        return admit(target, showing, embed, now, DeliveredEmbed.class);
    }

    public Composed<Single<DeliveredFigure>> figure(UUID medium, Reader reader, Instant now) {
        var target = new Target(Kind.MEDIA, medium);
        var showing = last(target, now);
        var figure = composer.figure(medium, showing.language(), reader.audience(), now);
        return admit(target, showing, figure, now, DeliveredFigure.class);
    }

    /// A picture that is shown somewhere, as everybody may have it who shows the address of that page; empty
    /// where nobody may.
    public Composed<Optional<DeliveredFigure>> social(DeliveredFigure shown, String language, Instant now) {
        return figure(shown, language, doors.social(), now);
    }

    /// Whether everybody may keep a picture that is shown somewhere, and show it by itself wherever they like.
    public Composed<Boolean> isForKeeping(DeliveredFigure shown, String language, Instant now) {
        return figure(shown, language, doors.keepers(), now).map(Optional::isPresent);
    }

    /// An embed that is shown somewhere, the same way.
    public Composed<Optional<DeliveredEmbed>> social(Single<DeliveredEmbed> shown, Instant now) {
        return embed(shown, doors.social(), now);
    }

    /// Whether everybody may show it in pages of theirs.
    Composed<Boolean> isForAll(Single<DeliveredEmbed> single, Instant now) {
        return embed(single, doors.embeds(null, now).reader(), now).map(Optional::isPresent);
    }

    private Composed<Optional<DeliveredFigure>> figure(
            DeliveredFigure shown, String language, Reader reader, Instant now) {
        return had(composer.figure(shown.media().id(), language, reader.audience(), now), DeliveredFigure.class);
    }

    private Composed<Optional<DeliveredEmbed>> embed(Single<DeliveredEmbed> shown, Reader reader, Instant now) {
        var embed = shown.block().embed();
        return had(composer.embed(embed.id(), shown.language(), reader.audience(), now), DeliveredEmbed.class);
    }

    /// What a reader has of what others are shown; empty where that is nothing.
    private static <T extends DeliveredBlock> Composed<Optional<T>> had(
            Optional<Composed<DeliveredBlock>> composed, Class<T> type) {
        return composed.map(found -> found.map(
                        block -> Optional.of(block).filter(type::isInstance).map(type::cast)))
                .orElseGet(() -> Composed.lasting(Optional.empty()));
    }

    private Showing last(Target target, Instant now) {
        return showings.findLast(target, now)
                .orElseThrow(() -> ProblemException.notFound(target.kind().noun(), target.id()));
    }

    /// What became of it is told only to those who might have had it, as it is of stories.
    private static <T extends DeliveredBlock> Composed<Single<T>> admit(
            Target target, Showing showing, Optional<Composed<DeliveredBlock>> composed, Instant now, Class<T> type) {
        var noun = target.kind().noun();
        var withheld = composed.map(Composed::content)
                .filter(Withheld.class::isInstance)
                .map(Withheld.class::cast);
        withheld.filter(refused -> !refused.wasCalledBack()).ifPresent(refused -> {
            throw refused.refusal(noun);
        });
        if (composed.isEmpty() || showing.isOverByLaw(now)) {
            throw showing.ended(noun);
        }
        if (withheld.isPresent()) {
            throw Showing.calledBack(noun);
        }
        if (showing.isOver(now)) {
            throw showing.ended(noun);
        }
        return composed.get()
                .map(block -> new Single<>(type.cast(block), showing.language()))
                .until(showing.end())
                .about(Composed.LISTS);
    }
}
