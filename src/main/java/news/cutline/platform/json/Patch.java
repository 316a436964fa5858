package news.cutline.platform.json;

import com.fasterxml.jackson.databind.JsonNode;

/// What a client wants changed in a document that it has read.
public sealed interface Patch permits JsonPatch, MergePatch {

    /// The patched document; `document` itself stays as it is.
    JsonNode applyTo(JsonNode document);
}
