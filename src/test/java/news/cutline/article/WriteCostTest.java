package news.cutline.article;

import static news.cutline.testing.Newsroom.change;
import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.publish;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.stream.IntStream;

import javax.management.JMException;
import javax.management.ObjectName;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.query.sql.spi.SelectInterpretationsKey;
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

    @Test
    void plan_of_a_query_is_made_once() throws JMException {
        costs(1);
        var kept = keptPlans();
        costs(1);
        assertThat(keptPlans()).isEqualTo(kept);
    }

    /// How many plans of native queries Hibernate keeps, which it does not tell: those that the JVM finds in its heap.
    private static long keptPlans() throws JMException {
        var heap = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return heap.lines()
                .filter(line -> line.endsWith(SelectInterpretationsKey.class.getName()))
                .map(line -> line.strip().split("\\s+")[1])
                .mapToLong(Long::parseLong)
                .sum();
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
