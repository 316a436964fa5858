package news.cutline.delivery.kill;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.MERGE_PATCH;
import static news.cutline.testing.Newsroom.asAdmin;

import java.util.Map;

import io.restassured.response.ValidatableResponse;

/// What the tests of killing do over HTTP.
final class Killing {

    static final String MEDIA = EDITORIAL + "/media/{id}";

    private Killing() {}

    static ValidatableResponse kill(String medium) {
        return kill(medium, "Called back.");
    }

    static ValidatableResponse kill(String medium, String reason) {
        return asAdmin()
                .body(Map.of("reason", reason))
                .post(MEDIA + "/kill", medium)
                .then();
    }

    static ValidatableResponse reinstate(String medium) {
        return asAdmin().post(MEDIA + "/reinstate", medium).then();
    }

    static ValidatableResponse patch(String medium, String ifMatch, Map<String, ?> members) {
        return asAdmin()
                .header("If-Match", ifMatch)
                .contentType(MERGE_PATCH)
                .body(members)
                .patch(MEDIA, medium)
                .then();
    }
}
