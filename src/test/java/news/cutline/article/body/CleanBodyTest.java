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

    @Test
    void signs_beyond_the_first_plane_stay_signs() {
        var html = "𠮷野家 👨‍👩‍👧 <a href=\"https://example.org/%F0%9F%91%8D\">👍</a>";

        assertThat(CleanBody.of(story(html)).content().body()).containsExactly(new BodyBlock.Paragraph(html));
    }

    /// What is kept must be taken again.
    @Test
    void paragraph_is_as_long_as_it_is_kept() {
        var longest = "&".repeat(4000);
        assertThat(CleanBody.of(story(longest)).content().body())
                .containsExactly(new BodyBlock.Paragraph("&amp;".repeat(4000)));

        assertThatThrownBy(() -> CleanBody.of(story(longest + "&")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(ProblemException.FieldError::pointer)
                                .containsExactly("/body/0/html"));
    }

    private static ArticleContent story(String html) {
        var paragraph = Map.of("type", "paragraph", "html", html);
        return new ObjectMapper()
                .convertValue(Map.of("language", "en", "body", List.of(paragraph)), ArticleContent.class);
    }
}
