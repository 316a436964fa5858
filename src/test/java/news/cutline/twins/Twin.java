package news.cutline.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;

import news.cutline.testing.PackagedService;

/// One of the instances, as those see it who write and read there.
final class Twin {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HIT = "Cutline; hit";

    private final String name;
    private final PackagedService service;
    private final AtomicInteger hits = new AtomicInteger();
    private String version = "0";

    Twin(String name, PackagedService service) {
        this.name = name;
        this.service = service;
    }

    /// How many of its answers were ready.
    int hits() {
        return hits.get();
    }

    /// The `Cutline-Version` of its last write.
    String version() {
        return version;
    }

    /// The answer, from wherever it comes.
    Seen read(Question question) {
        return read(question, null);
    }

    /// The answer of the database.
    Seen readThrough(Question question) {
        return read(question, "0");
    }

    /// The answer, which must not be older than a write.
    Seen readAtLeast(Question question, String written) {
        return read(question, written);
    }

    private Seen read(Question question, @Nullable String atLeast) {
        var request = service.anonymous(question.path());
        if (question.key() != null) {
            request.header("Authorization", "Bearer " + question.key());
        }
        if (atLeast != null) {
            request.header("Cutline-At-Least", atLeast);
        }
        var answer = send(request);
        if (answer.headers().firstValue("Cache-Status").filter(HIT::equals).isPresent()) {
            hits.incrementAndGet();
        }
        return Seen.of(answer);
    }

    /// Writes what is accepted, and remembers its version.
    ///
    /// @return the answer; missing where there was none
    JsonNode write(String method, String path, Object body) {
        var answer = tryToWrite(method, path, body);
        assertThat(answer.statusCode())
                .as("%s %s: %s", method, path, answer.body())
                .isBetween(200, 299);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException malformed) {
            throw new AssertionError(answer.body(), malformed);
        }
    }

    /// Writes what may be refused.
    HttpResponse<String> tryToWrite(String method, String path, Object body) {
        try {
            var request = service.request("/v1/editorial" + path)
                    .header("Content-Type", type(method, body))
                    .header("If-Match", "*")
                    .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
            var answer = send(request);
            version = answer.headers().firstValue("Cutline-Version").orElse(version);
            return answer;
        } catch (IOException impossible) {
            throw new AssertionError("Memory can be written", impossible);
        }
    }

    private static String type(String method, Object body) {
        if (!method.equals("PATCH")) {
            return "application/json";
        }
        return body instanceof Iterable ? "application/json-patch+json" : "application/merge-patch+json";
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return service.send(request);
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(name + " does not answer", failure);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
