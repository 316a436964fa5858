package news.cutline.platform.contract;

import java.util.List;
import java.util.Objects;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/// Who may use an operation, for programs and for people.
final class Access {

    static final String SCHEME = "token";

    private Access() {}

    static boolean isEditorial(String path) {
        return path.startsWith("/v1/editorial/");
    }

    /// The content API, as opposed to the editorial one and to pages for people.
    static boolean isForReaders(String path) {
        return path.startsWith("/v1/") && !isEditorial(path);
    }

    /// A file, which may be withheld by itself.
    static boolean isFile(String path) {
        return !isEditorial(path) && path.contains("}.");
    }

    /// What is for those who have the link, and for no cache.
    static boolean isPreview(String path) {
        return path.startsWith("/v1/previews/");
    }

    /// What stood in a version, which may have been erased.
    static boolean isOfHistory(String path) {
        return isEditorial(path) && (path.endsWith("/{version}") || path.endsWith("/diff") || path.endsWith("/revert"));
    }

    static void addTo(String path, Operation operation) {
        if (!isEditorial(path)) {
            // An invalid token is refused here as well.
            operation.setSecurity(List.of(
                    OASFactory.createSecurityRequirement(),
                    OASFactory.createSecurityRequirement().addScheme(SCHEME)));
        }
        var description = operation.getDescription();
        operation.setDescription((description == null ? "" : description + " ") + sentence(path, operation));
    }

    private static String sentence(String path, Operation operation) {
        return isEditorial(path) ? "Needs the role `" + role(operation) + "`." : "Open to everybody.";
    }

    private static String role(Operation operation) {
        return Objects.requireNonNullElse(operation.getSecurity(), List.<SecurityRequirement>of()).stream()
                .flatMap(requirement -> requirement.getScheme(SCHEME).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        operation.getOperationId() + " does not say who may use it: @RolesAllowed is missing"));
    }
}
