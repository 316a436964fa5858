package news.cutline.platform.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Thrown where a request cannot be served, for a reason that the client should read.
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    /// One wrong value: where it stands in the body (a JSON Pointer, RFC 6901), and what is wrong with it.
    public record FieldError(String pointer, String detail) {}

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public ProblemException(ProblemType type, String detail, List<FieldError> errors) {
        // Thrown as an answer, never as a bug: the stack trace would cost more than the request.
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
    }

    /// The problem of a request whose token or key, or the want of one, keeps it out.
    public static ProblemException unauthenticated(String detail) {
        return new ProblemException(ProblemType.UNAUTHENTICATED, detail).withHeader("WWW-Authenticate", "Bearer");
    }

    public static ProblemException notFound(String what, Object id) {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no " + what + " " + id + ".");
    }

    public static ProblemException invalid(List<FieldError> errors) {
        var detail = errors.size() == 1 ? errors.getFirst().detail() : errors.size() + " values are not valid.";
        return new ProblemException(ProblemType.VALIDATION_FAILED, detail, errors);
    }

    public static ProblemException invalid(String pointer, String detail) {
        return invalid(List.of(new FieldError(pointer, detail)));
    }

    /// That a value is not wrong, but taken.
    public static ProblemException taken(String pointer, String detail) {
        return new ProblemException(ProblemType.CONFLICT, detail, List.of(new FieldError(pointer, detail)));
    }

    /// The same problem of a part of a document, seen from the whole; `parent` is where the part stands in it.
    public ProblemException within(String parent) {
        var seen = new ProblemException(
                type,
                String.valueOf(getMessage()),
                errors.stream()
                        .map(error -> new FieldError(parent + error.pointer(), error.detail()))
                        .toList());
        seen.extensions.putAll(extensions);
        seen.headers.putAll(headers);
        return seen;
    }

    /// Adds a member to the answer, for problems that carry more than words.
    public ProblemException with(String member, Object value) {
        extensions.put(member, value);
        return this;
    }

    public ProblemException withHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, Object> extensions() {
        return extensions;
    }

    /// One of these members, as a text.
    public Optional<String> member(String name) {
        return Optional.ofNullable(extensions.get(name)).map(Object::toString);
    }

    public Map<String, String> headers() {
        return headers;
    }
}
