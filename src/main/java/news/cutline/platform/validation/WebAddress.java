package news.cutline.platform.validation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/// An absolute http or https address without credentials in it, at most 2,048 characters.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Size(max = WebAddress.MAXIMUM_LENGTH)
@ReportAsSingleViolation
@Constraint(validatedBy = WebAddress.Check.class)
public @interface WebAddress {

    int MAXIMUM_LENGTH = 2048;

    String message() default "must be an absolute http or https address";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<WebAddress, String> {

        private static final Set<String> SCHEMES = Set.of("http", "https");

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || isAddress(value);
        }

        /// The same question about an address that no client has sent.
        public static boolean isAddress(String value) {
            try {
                var address = new URI(value);
                return address.getScheme() != null
                        && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                        && address.getHost() != null
                        && address.getUserInfo() == null;
            } catch (URISyntaxException malformed) {
                return false;
            }
        }
    }
}
