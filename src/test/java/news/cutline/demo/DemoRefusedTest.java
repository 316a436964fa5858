package news.cutline.demo;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.tag;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DemoRefusedTest {

    @Inject
    LoadDemo demo;

    @Test
    void database_that_has_content_of_its_own_is_left_alone() {
        tag("Storm");

        demo.load();

        asAdmin()
                .get(EDITORIAL + "/articles/{id}", DemoIds.of("articles", 1))
                .then()
                .statusCode(404);
        asAdmin()
                .get(EDITORIAL + "/tokens/{id}", DemoIds.of("tokens", 1))
                .then()
                .statusCode(404);
        asAdmin()
                .get(EDITORIAL + "/imports/{id}", DemoIds.of("imports", 1))
                .then()
                .statusCode(404);
    }
}
