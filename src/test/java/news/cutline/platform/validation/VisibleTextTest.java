package news.cutline.platform.validation;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.hasItem;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

import news.cutline.testing.Newsroom.Draft;

/// What is shown to people, and must be there, is not there where nobody can see it.
@QuarkusTest
class VisibleTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /sections                   | {"name": "NONE"}                                             | /name
            /tags                       | {"name": "NONE"}                                             | /name
            /partners                   | {"name": "NONE"}                                             | /name
            /tokens                     | {"name": "NONE", "role": "editor"}                           | /name
            /credits                    | {"creators": [{"name": "NONE"}]}                             | /creators/0/name
            /captions                   | {"media": "MEDIUM", "language": "fr", "text": "NONE"}        | /text
            /embeds                     | {"title": "NONE"}                                            | /title
            /articles                   | {"language": "en", "contributors": [{"name": "NONE"}]}       | /contributors/0/name
            /articles                   | {"language": "en", "leadMedia": {"type": "figure", \
                                           "media": "MEDIUM", "caption": {"text": "NONE"}}}            | /leadMedia/caption/text
            /articles/STORY/corrections | {"text": "NONE"}                                             | /text
            /articles/STORY/withdraw    | {"reason": "editorial", "explanation": "NONE"}               | /explanation
            """)
    void words_without_ink_are_refused(String path, String draft, String pointer) {
        var story = new Draft(unique("Boats")).published();
        var medium = picture("The harbour", "Ada Lind");

        for (var none : new String[] {"", " ", "\u200b\u2060", "\u3164"}) {
            asAdmin()
                    .body(draft.replace("MEDIUM", medium).replace("NONE", none))
                    .post(EDITORIAL + path.replace("STORY", story.id()))
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem(pointer));
        }
    }
}
