package news.cutline.media;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/// Adds to the contract what a new medium may come with: a draft whose credit may stand there as a whole, and captions
/// that need not name the medium they belong to.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class NewMediumSchema implements OASFilter {

    static final String NEW_MEDIUM = "#/components/schemas/NewMedium";

    private static final String EXAMPLE = """
            {"kind": "image", "href": "https://media.example.org/harbour.jpg", "width": 1600, "height": 1067,
             "credit": {"creditLine": "Ada Lind/Northern Wire", "supplierCategory": "wires"},
             "captions": [{"language": "en", "text": "The harbour on Friday.", "altText": "Boats at a quay."}]}
            """;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents();
        var caption = Objects.requireNonNull(components.getSchemas().get("CaptionDraft"));
        var captionMembers = new LinkedHashMap<>(caption.getProperties());
        captionMembers.remove("media");
        components.addSchema("NewCaption", object(captionMembers, List.of("language")));

        var medium = Objects.requireNonNull(components.getSchemas().get("MediumDraft"));
        var members = new LinkedHashMap<>(medium.getProperties());
        members.put(
                "credit",
                OASFactory.createSchema()
                        .description("The id of its credit, or a new one.")
                        .addOneOf(reference("UUID"))
                        .addOneOf(reference("CreditDraft")));
        members.put(
                "captions",
                OASFactory.createSchema()
                        .addType(SchemaType.ARRAY)
                        .maxItems(SubmitMedium.MAXIMUM_CAPTIONS)
                        .items(reference("NewCaption")));
        components.addSchema("NewMedium", object(members, medium.getRequired()).addExample(example()));
    }

    private static Object example() {
        try {
            return new ObjectMapper().readTree(EXAMPLE);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("The example is no JSON", malformed);
        }
    }

    private static Schema object(Map<String, Schema> members, List<String> required) {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .properties(members)
                .required(required);
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
