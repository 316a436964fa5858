package news.cutline.delivery.kill;

import static news.cutline.delivery.kill.Killing.MEDIA;
import static news.cutline.delivery.kill.Killing.kill;
import static news.cutline.delivery.kill.Killing.patch;
import static news.cutline.delivery.kill.Killing.reinstate;
import static news.cutline.testing.Newsroom.asAdmin;
import static news.cutline.testing.Newsroom.created;
import static news.cutline.testing.Newsroom.credit;
import static news.cutline.testing.Newsroom.picture;
import static news.cutline.testing.Newsroom.unique;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/// One file under addresses that are written in different ways (RFC 3986, section 6.2).
@QuarkusTest
class SameFileTest {

    private static final String WRITTEN = "https://media.example.org/UNIQUE/ä~TW.jpg?w=/./1";
    private static final List<String> SAME = List.of(
            "HTTPS://Media.Example.ORG/UNIQUE/ä~TW.jpg?w=/./1",
            "https://media.example.org:443/UNIQUE/ä~TW.jpg?w=/./1",
            "https://media.example.org:/UNIQUE/ä~TW.jpg?w=/./1",
            "https://media.example.org/UNIQUE/ä~TW.jpg?w=/./1#top",
            "https://media.example.org/./UNIQUE/././ä~TW.jpg?w=/./1",
            "https://media.example.org/../UNIQUE/a/b/../../ä~TW.jpg?w=/./1",
            "https://media.example.org/UNIQUE/a/%2e%2E/ä~TW.jpg?w=/./1",
            "https://media.example.org/UNIQUE/%c3%A4%7e%54W.jpg?%77=/./1",
            "https://media.example.org/UNIQUE/%C3%a4~TW%2Ejpg?w=/./1");
    private static final List<String> OTHER = List.of(
            "http://media.example.org/UNIQUE/ä~TW.jpg?w=/./1",
            "https://media.example.org:8443/UNIQUE/ä~TW.jpg?w=/./1",
            "https://media.example.org/UNIQUE/ä~tw.jpg?w=/./1",
            "https://media.example.org/UNIQUE//ä~TW.jpg?w=/./1",
            "https://media.example.org/UNIQUE%2Fä~TW.jpg?w=/./1",
            "https://media.example.org/UNIQUE/.../ä~TW.jpg?w=/./1",
            "https://media.example.org/UNIQUE/ä~TW.jpg?w=/1",
            "https://media.example.org/UNIQUE/ä~TW.jpg");

    @Test
    void file_is_killed_however_its_address_is_written() {
        var directory = unique("file");
        var asked = medium(WRITTEN, directory);
        var same = SAME.stream().map(href -> medium(href, directory)).toList();
        OTHER.forEach(href -> medium(href, directory));

        kill(asked).statusCode(200).body("sameFile", containsInAnyOrder(same.toArray()));

        SAME.forEach(href -> expect("killed", medium(href, directory)));
        OTHER.forEach(href -> expect("usable", medium(href, directory)));
    }

    @Test
    void address_of_a_directory_may_end_before_its_last_dots() {
        var directory = unique("file");
        var same = Stream.of("", ".", "a/..")
                .map(end -> medium("https://media.example.org/UNIQUE/" + end, directory))
                .toList();

        kill(medium("https://media.example.org/UNIQUE/./", directory))
                .body("sameFile", containsInAnyOrder(same.toArray()));
    }

    @Test
    void file_of_a_host_is_killed_with_and_without_its_slash() {
        var host = unique("host");
        var bare = medium("https://UNIQUE.example.org", host);

        kill(medium("https://UNIQUE.example.org/", host)).body("sameFile", containsInAnyOrder(bare));
    }

    @Test
    void address_stays_as_it_was_written_and_the_file_is_brought_back_under_each() {
        var directory = unique("file");
        var asked = medium(WRITTEN, directory);
        kill(asked);
        var other = picture("Other", "Ada Lind");
        var href = SAME.getLast().replace("UNIQUE", directory);

        patch(other, "*", Map.of("href", href))
                .log()
                .all()
                .body("state", equalTo("killed"))
                .body("href", equalTo(href));
        reinstate(other).statusCode(200);

        expect("usable", asked);
        expect("usable", other);
    }

    private static String medium(String href, String unique) {
        return created(
                        "/media",
                        Map.of("kind", "image", "href", href.replace("UNIQUE", unique), "credit", credit("Ada Lind")))
                .path("id");
    }

    private static void expect(String state, String medium) {
        asAdmin().get(MEDIA, medium).then().body("state", equalTo(state));
    }
}
