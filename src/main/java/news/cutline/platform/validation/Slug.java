package news.cutline.platform.validation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/// The readable part of an address: lower-case words, digits and hyphens. Never a UUID, so that an address can take
/// either.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Size(max = Slug.MAXIMUM_LENGTH)
@Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
@ReportAsSingleViolation
@Constraint(validatedBy = Slug.Check.class)
public @interface Slug {

    int MAXIMUM_LENGTH = 150;

    String message() default "must be words of a-z and 0-9 joined by hyphens, at most 150 characters, and no id";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Slug, String> {

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || !UuidForm.matches(value);
        }
    }
}
