package news.cutline.article;

import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;
import news.cutline.testing.Newsroom.Story;
import news.cutline.testing.Statements;

/// A desk waits for each trip to the database.
@QuarkusTest
class WriteCostTest {

    @Inject
    SessionFactory sessions;

    @Test
    void write_takes_few_statements_however_many_figures_there_are() {
        var small = costs(1);
        var large = costs(12);

        assertThat(large).isEqualTo(small);
        assertThat(small.creation()).isLessThanOrEqualTo(6);
        assertThat(small.publication()).isLessThanOrEqualTo(11);
        assertThat(small.revision()).isLessThanOrEqualTo(8);
        assertThat(small.next()).isLessThanOrEqualTo(13);
    }

    /// @param next the publication of what was revised
    private record Costs(long creation, long publication, long revision, long next) {}

    private Costs costs(int figures) {
        var pictures = IntStream.range(0, figures)
                .mapToObj(number -> figure(picture("Caption", "Ada Lind")))
                .toList();
        var draft = new Draft(unique("Headline")).with("body", pictures);
        var created = new Story[1];
        var creation = statements(() -> created[0] = draft.stored());
        var story = created[0];
        return new Costs(
                creation,
                statements(() -> publish(story.id())),
                statements(() -> change(story, Map.of("headline", "Another"))),
                statements(() -> publish(story.id())));
    }

    private long statements(Runnable writing) {
        return Statements.ofHibernate(writing, sessions);
    }
}
