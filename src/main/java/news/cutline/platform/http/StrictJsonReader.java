package news.cutline.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.JsonNode;

import news.cutline.platform.json.JsonPatch;
import news.cutline.platform.json.MergePatch;
import news.cutline.platform.json.Patch;
import news.cutline.platform.json.StrictJson;

/// Reads every JSON body of the REST layer by [StrictJson]. What the operation asks for decides whether that is a
/// document or a patch, so that no resource has to say which types it consumes.
@Provider
@Consumes({MediaType.APPLICATION_JSON, MergePatch.MEDIA_TYPE, JsonPatch.MEDIA_TYPE})
public class StrictJsonReader implements MessageBodyReader<Object> {

    private final StrictJson json;

    StrictJsonReader(StrictJson json) {
        this.json = json;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return JsonNode.class.isAssignableFrom(type) || Patch.class.isAssignableFrom(type) || type.isRecord();
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var isPatch = Patch.class.isAssignableFrom(type);
        if (isPatch == MediaType.APPLICATION_JSON_TYPE.isCompatible(mediaType)) {
            throw new NotSupportedException();
        }
        var document = json.parse(body.readAllBytes());
        if (isPatch) {
            return JsonPatch.MEDIA_TYPE.equals(mediaType.getType() + "/" + mediaType.getSubtype())
                    ? JsonPatch.of(document)
                    : new MergePatch(document);
        }
        return type.isRecord() ? json.bind(document, type) : document;
    }
}
