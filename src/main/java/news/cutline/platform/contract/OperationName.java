package news.cutline.platform.contract;

import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/// What generated clients call an operation: `createCredit`, `listCreditUses`, `publishArticle`.
final class OperationName {

    private OperationName() {}

    static String of(String path, HttpMethod method) {
        var segments = Arrays.stream(path.split("/"))
                .filter(part -> !part.isEmpty() && !part.startsWith("v1") && !part.equals("editorial"))
                .toList();
        var names = segments.stream().filter(part -> !part.startsWith("{")).toList();
        var isItem = segments.size() > 1;
        if (names.size() > 1) {
            return part(method, names, segments.getLast().startsWith("{"));
        }
        return verb(method, isItem)
                + (isItem || method == HttpMethod.POST ? singular(names.getFirst()) : capital(names.getFirst()));
    }

    private static String part(HttpMethod method, List<String> names, boolean isOneOfMany) {
        var whole = singular(names.getFirst());
        var part = names.getLast();
        if (method == HttpMethod.POST) {
            return part + whole;
        }
        if (isOneOfMany) {
            return "read" + whole + singular(part);
        }
        return (isPlural(part) ? "list" : "read") + whole + capital(part);
    }

    private static boolean isPlural(String noun) {
        return noun.endsWith("s") || noun.equals("history");
    }

    private static String verb(HttpMethod method, boolean isItem) {
        return switch (method) {
            case GET -> isItem ? "read" : "list";
            case POST -> "create";
            case PUT -> "replace";
            case PATCH -> "change";
            case DELETE -> "delete";
            case HEAD, OPTIONS, TRACE -> throw new IllegalArgumentException(method + " is not documented");
        };
    }

    private static String singular(String plural) {
        return capital(plural.equals("history") ? "revision" : Nouns.singular(plural));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
