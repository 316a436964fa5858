package news.cutline.page.html;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/// Who may show our pages in frames: everybody only those that are made for that.
@QuarkusTest
class FrameAncestorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/problems",
                "/problems/gone",
                "/problems/no-such-problem",
                "/q/swagger-ui/",
                "/q/openapi",
                "/v1/articles",
                "/v1/embeds/0199d6c0-0000-7000-8006-00000000ffff",
                "/embeds",
                "/no-such-page"
            })
    void page_that_is_no_embed_goes_into_no_frame(String address) {
        given().get(address).then().header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }
}
