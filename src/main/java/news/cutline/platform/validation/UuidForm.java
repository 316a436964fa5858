package news.cutline.platform.validation;

import java.util.regex.Pattern;

/// How ids are written: 32 hexadecimal digits, in either case, in five groups (RFC 9562, section 4).
public final class UuidForm {

    public static final String PATTERN = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private UuidForm() {}

    public static boolean matches(String text) {
        return FORM.matcher(text).matches();
    }
}
