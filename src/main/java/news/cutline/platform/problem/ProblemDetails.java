package news.cutline.platform.problem;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.platform.problem.ProblemException.FieldError;

/// The body of every failed request: RFC 9457 problem details, sent as `application/problem+json`.
@Schema(name = "Problem", description = "Problem details as in RFC 9457. Some problems carry further members.")
public record ProblemDetails(
        @Schema(
                required = true,
                description = "Names the kind of problem; the address explains it.",
                format = "uri-reference",
                examples = "/problems/validation-failed")
        String type,

        @Schema(required = true, examples = "Some values are not valid")
        String title,

        @Schema(required = true, examples = "422") int status,

        @Schema(required = true, examples = "must not be blank")
        String detail,

        @Schema(
                required = true,
                description = "The address that was asked.",
                format = "uri-reference",
                examples = "/v1/editorial/credits")
        String instance,

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "Which values are wrong, where several can be.")
        List<FieldError> errors,

        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> extensions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static ProblemDetails of(ProblemException problem, String instance) {
        var type = problem.type();
        return new ProblemDetails(
                type.address(),
                type.title(),
                type.status(),
                String.valueOf(problem.getMessage()),
                instance,
                problem.errors(),
                problem.extensions());
    }
}
