package news.cutline.ingest.newsroom;

import static news.cutline.testing.Newsroom.figure;
import static news.cutline.testing.Newsroom.paragraph;
import static news.cutline.testing.Newsroom.section;
import static news.cutline.testing.Newsroom.unique;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.NewsroomLines;
import news.cutline.testing.Statements;

@QuarkusTest
class NewsroomImportCostTest {

    @Inject
    SessionFactory sessions;

    @Test
    void line_costs_the_same_however_many_there_are() {
        statementsFor(1);

        var few = statementsFor(5);
        var many = statementsFor(40);

        assertThat((many - few) / 35).isLessThanOrEqualTo(few / 5);
    }

    private long statementsFor(int stories) {
        var file = new NewsroomLines();
        var section = section("News");
        for (var number = 0; number < stories; number++) {
            var story = new LinkedHashMap<String, Object>();
            story.put("language", "en");
            story.put("headline", unique("Headline"));
            story.put("section", section);
            story.put("leadMedia", figure(file.addPicture()));
            story.put("body", List.of(paragraph("Text.")));
            story.put("publications", List.of(Map.of("from", "2020-05-04T08:00:00Z")));
            file.add("article", story);
        }
        return Statements.ofHibernate(() -> file.send().then().statusCode(201), sessions);
    }
}
