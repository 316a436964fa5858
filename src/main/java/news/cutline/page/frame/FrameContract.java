package news.cutline.page.frame;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import news.cutline.platform.problem.ProblemDetails;

/// Says of the pages in frames how they are answered: all in the same way.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class FrameContract implements OASFilter {

    private static final Map<String, String> ANSWERS = new TreeMap<>(Map.of(
            "200", "The page.",
            "403", "A page that says that rights withhold it, or that the key does not open it.",
            "404", "A page that says that there is none.",
            "410", "A page that says why it is gone.",
            "451", "The same, for legal reasons."));

    private static final int LONGEST_KEY = 100;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/embeds/")) {
                item.getOperations().values().forEach(FrameContract::describe);
            }
            if (path.startsWith("/embeds/") && path.endsWith("/code")) {
                item.getOperations().values().forEach(FrameContract::describeRefusal);
            }
        });
    }

    private static void describe(Operation operation) {
        for (var parameter : operation.getParameters()) {
            if (parameter.getName().equals("key")) {
                parameter.setDescription("The publishable key (`pk_…`) of a partner: it gets what its contract gives "
                        + "it on the channel `embed`, on pages of its own origins only.");
                parameter.getSchema().setMaxLength(LONGEST_KEY);
            }
        }
        ANSWERS.forEach((status, description) -> operation.getResponses().addAPIResponse(status, page(description)));
    }

    /// What is wrong in its form is told on the page; what is no good address at all is refused before.
    private static void describeRefusal(Operation operation) {
        var refusal = page("A page that says what is wrong with a parameter.");
        var problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
        refusal.getContent()
                .addMediaType(
                        ProblemDetails.MEDIA_TYPE, OASFactory.createMediaType().schema(problem));
        operation.getResponses().addAPIResponse("400", refusal);
    }

    private static APIResponse page(String description) {
        var text = OASFactory.createSchema().addType(SchemaType.STRING);
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType("text/html", OASFactory.createMediaType().schema(text)));
    }
}
