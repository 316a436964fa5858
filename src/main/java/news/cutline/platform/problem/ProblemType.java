package news.cutline.platform.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The catalogue of everything that can go wrong, each with the HTTP status that answers it.
public enum ProblemType {
    MALFORMED_REQUEST(400, "The request cannot be understood"),
    UNKNOWN_PARAMETER(400, "The request has a parameter that this address does not know"),
    UNAUTHENTICATED(401, "A valid token is needed"),
    FORBIDDEN(403, "This is not allowed to whoever asks"),
    RIGHTS_WITHHELD(403, "Its rights do not allow its delivery to you"),
    NOT_FOUND(404, "There is nothing at this address"),
    METHOD_NOT_ALLOWED(405, "This address does not support the method"),
    NOT_ACCEPTABLE(406, "None of the accepted media types is available"),
    REQUEST_TIMEOUT(408, "The request did not come to its end"),
    CONFLICT(409, "The request conflicts with the present state"),
    IN_USE(409, "It is still in use"),
    NOT_READY(409, "The story is not ready to be published"),
    GONE(410, "This was public and is no longer"),
    PRECONDITION_FAILED(412, "It has been changed by somebody else"),
    PAYLOAD_TOO_LARGE(413, "The request body is too large"),
    ADDRESS_TOO_LONG(414, "The request's address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's media type is not supported here"),
    VALIDATION_FAILED(422, "Some values are not valid"),
    PRECONDITION_REQUIRED(428, "The request must say which version it is meant for"),
    TOO_MANY_REQUESTS(429, "Too many requests came in a short time"),
    HEADERS_TOO_LARGE(431, "The request's headers are too large"),
    LEGAL(451, "This was removed for legal reasons"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    NOT_IMPLEMENTED(501, "This format is not offered"),
    UNAVAILABLE(503, "The service cannot answer right now");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /// The general problem of a status that the framework chose: the first in the catalogue.
    public static Optional<ProblemType> ofStatus(int status) {
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Where the problem is explained: the `type` member of RFC 9457, relative to the service's root.
    public String address() {
        return "/problems/" + slug();
    }
}
