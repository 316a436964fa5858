package news.cutline.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import news.cutline.platform.http.RequestBody;

/// Adds to the contract the file of a whole newsroom, which an import takes as well as a page.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class NewsroomLineSchema implements OASFilter {

    private static final Map<String, String> DRAFTS = new LinkedHashMap<>();

    static {
        DRAFTS.put("section", "TopicDraft");
        DRAFTS.put("tag", "TopicDraft");
        DRAFTS.put("partner", "PartnerDraft");
        DRAFTS.put("credit", "CreditDraft");
        DRAFTS.put("medium", "MediumDraft");
        DRAFTS.put("caption", "CaptionDraft");
        DRAFTS.put("embed", "EmbedDraft");
        DRAFTS.put("article", "ArticleDraft");
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var line = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("One line of a newsroom's file: one thing, with the id by which it is known again.")
                .minProperties(1)
                .maxProperties(1);
        DRAFTS.forEach((member, draft) -> line.addProperty(member, thing(member, draft)));
        document.getComponents().addSchema("NewsroomLine", line);
        document.getPaths()
                .getPathItem("/v1/editorial/imports")
                .getPOST()
                .getRequestBody()
                .getContent()
                .addMediaType(
                        RequestBody.LINES,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema()
                                        .addType(SchemaType.STRING)
                                        .maxLength(RequestBody.MAXIMUM_LINES)
                                        .contentMediaType(RequestBody.LINES)
                                        .contentSchema(reference("NewsroomLine"))
                                        .description("Lines of JSON, each a `NewsroomLine`.")));
    }

    private static Schema thing(String member, String draft) {
        var beside = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .required(List.of("id"))
                .addProperty("id", reference("UUID"));
        if (member.equals("article")) {
            beside.addProperty("publications", list("PastPeriod", "When it was, is or will be public, in order."))
                    .addProperty("corrections", list("PastCorrection", "What was put right in it."));
        }
        return OASFactory.createSchema().addAllOf(reference(draft)).addAllOf(beside);
    }

    private static Schema list(String item, String description) {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .description(description)
                .maxItems(100)
                .items(reference(item));
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
