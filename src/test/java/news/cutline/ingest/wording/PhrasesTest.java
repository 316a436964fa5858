package news.cutline.ingest.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.cutline.ingest.wording.WordList.Section;

class PhrasesTest {

    private final Phrases phrases = new Phrases(List.of(new WordList(List.of(
            new Section(
                    "buttons",
                    "Buttons.",
                    List.of("Share", "Share this article", "Comments", "Copy to clipboard", "min read")),
            new Section("forms", "Forms.", List.of("Sign up for our newsletter …"))))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share",
                "SHARE",
                "Share this articleComments",
                "Share this article Comments (12)",
                "• Share • Comments",
                "5 min read",
                "Copy to clipboard:Share",
                "Sign up for our newsletter and never miss a thing"
            })
    void line_of_nothing_but_phrases_is_found(String line) {
        assertThat(phrases.in(line)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Share this article with a friend",
                "Please share",
                "Sharecomments",
                "Comments on the plan",
                "Articles",
                "She wanted to sign up for our newsletter",
                "",
                "…"
            })
    void anything_else_in_the_line_makes_it_prose(String line) {
        assertThat(phrases.in(line)).isEmpty();
    }
}
