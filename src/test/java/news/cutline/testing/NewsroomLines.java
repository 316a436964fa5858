package news.cutline.testing;

import static news.cutline.testing.Newsroom.EDITORIAL;
import static news.cutline.testing.Newsroom.as;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/// A newsroom's file in the making.
public final class NewsroomLines {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<String> lines = new ArrayList<>();

    /// Adds a thing and tells its id.
    public String add(String kind, Map<String, ?> document) {
        var id = UUID.randomUUID().toString();
        add(kind, id, document);
        return id;
    }

    public NewsroomLines add(String kind, String id, Map<String, ?> document) {
        var thing = new LinkedHashMap<String, Object>(document);
        thing.put("id", id);
        return line(json(Map.of(kind, thing)));
    }

    public NewsroomLines line(String text) {
        lines.add(text);
        return this;
    }

    /// A credit, a picture with a caption, and the id of the picture.
    public String addPicture() {
        var credit = add("credit", Map.of("creditLine", "Ada Lind/Wire"));
        var medium = add(
                "medium",
                Map.of("kind", "image", "href", "https://media.example.org/" + credit + ".jpg", "credit", credit));
        add("caption", Map.of("media", medium, "language", "en", "text", "The harbour."));
        return medium;
    }

    public Response send() {
        return send(Newsroom.ADMIN_TOKEN);
    }

    public Response send(String token) {
        return send(token, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    public static Response send(String token, byte[] file) {
        return as(token)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("application/x-ndjson", ContentType.BINARY)))
                .contentType("application/x-ndjson")
                .body(file)
                .post(EDITORIAL + "/imports");
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
