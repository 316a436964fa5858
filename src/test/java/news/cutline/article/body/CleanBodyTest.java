package news.cutline.article.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.cutline.platform.problem.ProblemException;

class CleanBodyTest {

    @ParameterizedTest
    @CsvSource({
        "<script>alert(1)</script>, must not be blank after removing what is not allowed: script",
        "&#32;, must not be blank",
        "<em> </em>, must not be blank",
        "<a href=\"https://example.org\"></a>, must not be blank",
        "<br>, must not be blank",
        "&nbsp;&#8203;, must not be blank"
    })
    void paragraph_without_words_is_refused_with_the_reason(String html, String reason) {
        assertThatThrownBy(() -> CleanBody.of(story(html)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.errors())
                                .containsExactly(new ProblemException.FieldError("/body/0/html", reason)));
    }

    @Test
    void braces_of_templates_stay_as_they_are() {
        var cleaned = CleanBody.of(story("Write <code>{{name}}</code>, {{{raw}}} or <b>{</b>{."));

        assertThat(cleaned.content().body())
                .containsExactly(
                        new BodyBlock.Paragraph("Write <code>{{name}}</code>, {{{raw}}} or <strong>{</strong>{."));
    }

    private static ArticleContent story(String html) {
        var paragraph = Map.of("type", "paragraph", "html", html);
        return new ObjectMapper()
                .convertValue(Map.of("language", "en", "body", List.of(paragraph)), ArticleContent.class);
    }
}
