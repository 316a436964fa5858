package news.cutline.page.html;

import java.util.Arrays;

import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import io.quarkus.qute.TemplateInstance;

/// The answer that carries a page: a browser may do nothing with it but what is said here.
public final class PageAnswer {

    public static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    /// Frame ancestors of a page that stands for itself.
    public static final String NOBODY = "'none'";

    private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private PageAnswer() {}

    /// @param ancestors the pages that may show this one in a frame
    /// @param directives what the page may load, such as `img-src 'self'`; all else is forbidden
    public static ResponseBuilder<String> of(
            int status, TemplateInstance page, String ancestors, String... directives) {
        // Of two directives with the same name, a browser follows the first.
        var policy = "default-src 'none'; base-uri 'none'; " + form(directives) + "frame-ancestors " + ancestors + "; "
                + String.join("; ", directives);
        return ResponseBuilder.<String>create(status)
                .entity(page.render())
                .type(MEDIA_TYPE)
                .header("Content-Security-Policy", policy)
                .header("Permissions-Policy", NO_DEVICES);
    }

    private static String form(String... directives) {
        return Arrays.stream(directives).anyMatch(directive -> directive.startsWith("form-action"))
                ? ""
                : "form-action 'none'; ";
    }

    /// The service's root, relative to a page at `path`: so links work behind any prefix that a proxy adds.
    public static String root(String path) {
        var depth = path.length() - path.replace("/", "").length() - 1;
        return depth == 0 ? "./" : "../".repeat(depth);
    }
}
