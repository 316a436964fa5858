package news.cutline.credit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import news.cutline.rights.Selection;
import news.cutline.rights.Terms;

/// Adds to the contract the limits of terms, which check themselves: rights know nothing of documents.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class TermsSchema implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        for (var selection : List.of("SelectionChannel", "SelectionString", "SelectionUUID")) {
            named(schemas, selection).forEach(member -> member.setMaxItems(Selection.MAXIMUM));
        }
        named(schemas, "SelectionString").forEach(TermsSchema::describeCountries);
        var unparsed = Objects.requireNonNull(members(schemas, "Terms").get("unparsed"));
        unparsed.setMaxItems(Terms.MAXIMUM_UNPARSED);
        unparsed.setDescription("Restrictions in prose that nobody has put into this form yet.");
        unparsed.getItems().setMaxLength(Terms.LONGEST_UNPARSED);
    }

    private static void describeCountries(Schema countries) {
        countries.setDescription("Countries (ISO 3166-1 alpha-2).");
        countries.getItems().maxLength(2).pattern("^[A-Z]{2}$").addExample("DE");
    }

    /// What a selection may name.
    private static List<Schema> named(Map<String, Schema> schemas, String selection) {
        var members = members(schemas, selection);
        return Stream.of("only", "except")
                .map(members::get)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static Map<String, Schema> members(Map<String, Schema> schemas, String name) {
        return Objects.requireNonNull(schemas.get(name), name).getProperties();
    }
}
