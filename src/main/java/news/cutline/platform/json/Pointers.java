package news.cutline.platform.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;

import news.cutline.platform.problem.ProblemException.FieldError;

/// Says where in a body a wrong value stands, as a JSON Pointer (RFC 6901).
final class Pointers {

    private Pointers() {}

    static String of(JsonMappingException mismatch) {
        var pointer = new StringBuilder();
        for (var step : mismatch.getPath()) {
            pointer.append('/')
                    .append(
                            step.getFieldName() == null
                                    ? String.valueOf(step.getIndex())
                                    : escape(step.getFieldName()));
        }
        return mismatch instanceof InvalidTypeIdException ? pointer + "/type" : pointer.toString();
    }

    static FieldError error(String parent, ConstraintViolation<?> violation) {
        var pointer = new StringBuilder(parent);
        for (var node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(escape(node.getName()));
            }
        }
        return new FieldError(pointer.toString(), violation.getMessage());
    }

    static String escape(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }
}
