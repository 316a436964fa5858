package news.cutline.platform.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.tags.Tag;

import news.cutline.platform.contract.schema.Reach;

/// The groups of operations, in the order in which people meet them.
final class Tags {

    private static final Map<String, String> DESCRIPTIONS = new LinkedHashMap<>();

    static {
        DESCRIPTIONS.put("Read", "What front ends and partners read: public stories, and what they are about.");
        DESCRIPTIONS.put("Embeds", "What goes into pages of others: embed pages, and the code to paste.");
        DESCRIPTIONS.put(
                "Write", "What the newsroom's tools use: everything that stories are made of, and publishing.");
        DESCRIPTIONS.put("Admin", "Who may use the editorial API.");
    }

    private Tags() {}

    /// Those that operations belong to.
    static List<Tag> of(OpenAPI document) {
        var used = Reach.operations(document).stream()
                .flatMap(operation -> Objects.requireNonNullElse(operation.getTags(), List.<String>of()).stream())
                .collect(Collectors.toSet());
        return DESCRIPTIONS.entrySet().stream()
                .filter(tag -> used.contains(tag.getKey()))
                .map(tag -> OASFactory.createTag().name(tag.getKey()).description(tag.getValue()))
                .toList();
    }
}
