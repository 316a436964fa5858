package news.cutline.platform.validation;

/// Text that shows something.
public final class VisibleText {

    /// Something that has ink: besides spaces, marks and what controls text, some letters and signs have none.
    public static final String PATTERN =
            "[\\s\\S]*[^\\s\\p{Z}\\p{C}\\p{M}\\u115F\\u1160\\u2800\\u3164\\uFFA0][\\s\\S]*";

    private VisibleText() {}
}
