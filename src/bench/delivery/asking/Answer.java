package delivery.asking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;

/// What a server answered.
///
/// @param headers by their names in lower case
public record Answer(int status, Map<String, String> headers, byte[] body) {

    public String text() {
        return new String(body, UTF_8);
    }

    /// A member of the JSON object: the first one of this name.
    public String member(String name) throws IOException {
        var start = text().indexOf("\"" + name + "\":\"");
        if (start < 0) {
            throw new IOException("no " + name + " in " + text());
        }
        var from = start + name.length() + 4;
        return text().substring(from, text().indexOf('"', from));
    }
}
