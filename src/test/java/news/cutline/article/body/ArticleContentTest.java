package news.cutline.article.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

class ArticleContentTest {

    @Test
    void nobody_is_credited_and_nothing_related_twice() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();

        var content = new ObjectMapper()
                .convertValue(
                        Map.of(
                                "language", "en",
                                "credits", List.of(one, other, one),
                                "related", List.of(other, other, one)),
                        ArticleContent.class);

        assertThat(content.credits()).containsExactly(one, other);
        assertThat(content.related()).containsExactly(other, one);
    }
}
