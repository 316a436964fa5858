package news.cutline.page.oembed;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import news.cutline.platform.html.HtmlText;

/// Writes an answer as XML: an element for each member of the same name.
@ApplicationScoped
class OembedXml {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n";

    /// Everything but the characters of XML 1.0, section 2.2.
    private static final String NO_CHARACTERS =
            "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]";

    private final ObjectMapper mapper;

    OembedXml(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Oembed answer) {
        var members = mapper.convertValue(answer, new TypeReference<Map<String, Object>>() {});
        return members.entrySet().stream()
                .map(member -> "<" + member.getKey() + ">" + text(member.getValue()) + "</" + member.getKey() + ">")
                .collect(Collectors.joining("", DECLARATION + "<oembed>", "</oembed>\n"));
    }

    private static String text(Object value) {
        return HtmlText.escape(value.toString().replaceAll(NO_CHARACTERS, ""));
    }
}
