package news.cutline.article.body;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static org.hamcrest.Matchers.contains;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

/// Parts of an article that are none.
@QuarkusTest
class WrongBlocksTest {

    private static final String BLOCKS = "paragraph, heading, quote, list, figure, embed";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "|\"leadMedia\": {\"type\": \"paragraph\", \"html\": \"x\"}|, /leadMedia/type, |must have a type, one of figure|",
                "|\"leadMedia\": {\"type\": 1}|, /leadMedia/type, |must have a type, one of figure|",
                "|\"body\": [{\"type\": \"table\"}]|, /body/0/type, |must have a type, one of " + BLOCKS + "|",
                "|\"body\": [{\"html\": \"x\"}]|, /body/0/type, |must have a type, one of " + BLOCKS + "|",
                "|\"body\": [{\"type\": \"paragraph\", \"html\": \"x\"}, null]|, /body/1, must not be null",
                "|\"body\": [{\"type\": \"list\", \"items\": [\"a\", null]}]|, /body/0/items/1, must not be null",
                "|\"related\": [null]|, /related/0, must not be null",
                "|\"contributors\": [null]|, /contributors/0, must not be null"
            })
    void what_is_wrong_is_named_where_it_stands(String member, String pointer, String detail) {
        asAdmin()
                .body("{\"language\": \"en\", \"headline\": \"The harbour\", " + member + "}")
                .post(EDITORIAL + "/articles")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.detail", contains(detail));
    }
}
