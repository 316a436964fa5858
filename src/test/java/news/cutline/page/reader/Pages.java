package news.cutline.page.reader;

import static io.restassured.RestAssured.given;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import news.cutline.testing.Newsroom.Story;

/// Pages of stories, as a program reads them.
final class Pages {

    private Pages() {}

    static Document page(Story story) {
        return Jsoup.parse(given().get("/stories/{slug}", story.slug())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString());
    }

    /// What a tag of OpenGraph says; empty where there is none.
    static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }
}
