package news.cutline.platform.validation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.IllformedLocaleException;
import java.util.Locale;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/// A language tag (BCP 47) in its canonical spelling, such as `en` or `pt-BR`.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Size(max = LanguageTag.MAXIMUM_LENGTH)
@ReportAsSingleViolation
@Constraint(validatedBy = LanguageTag.Check.class)
public @interface LanguageTag {

    /// What RFC 5646, section 4.4.1, advises to make room for.
    int MAXIMUM_LENGTH = 35;

    String message() default "must be a language tag (BCP 47), in upper and lower case as in en, pt-BR or zh-Hant";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<LanguageTag, String> {

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || isTag(value);
        }

        /// The same question about a tag that no client has sent.
        public static boolean isTag(String value) {
            try {
                var locale = new Locale.Builder().setLanguageTag(value).build();
                return !locale.getLanguage().isEmpty() && locale.toLanguageTag().equals(value);
            } catch (IllformedLocaleException malformed) {
                return false;
            }
        }
    }
}
