package news.cutline.platform.validation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/// The origin of pages, written as browsers send it (RFC 6454, section 6.2): `https`, a host in lower case, and a
/// port where it is not the usual one.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Size(max = Origin.MAXIMUM_LENGTH)
@ReportAsSingleViolation
@Constraint(validatedBy = Origin.Check.class)
public @interface Origin {

    int MAXIMUM_LENGTH = 300;

    String message() default
            "must be an https origin as browsers send it, such as https://www.example.org, without a path";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Origin, String> {

        private static final int USUAL_PORT = 443;
        private static final int LAST_PORT = 65_535;

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || isOrigin(value);
        }

        private static boolean isOrigin(String value) {
            try {
                var address = new URI(value);
                return address.getHost() != null
                        && address.getPort() != USUAL_PORT
                        && address.getPort() <= LAST_PORT
                        && value.equals(written(address));
            } catch (URISyntaxException malformed) {
                return false;
            }
        }

        private static String written(URI address) {
            var port = address.getPort() < 0 ? "" : ":" + address.getPort();
            return "https://" + address.getHost().toLowerCase(Locale.ROOT) + port;
        }
    }
}
