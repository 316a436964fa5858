package news.cutline.platform.http;

import java.lang.reflect.Method;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

/// Tells which methods write: what they do can be rehearsed, and what they make can be asked for again.
public final class Writes {

    /// The parameter with which a client has a write rehearsed.
    public static final String VALIDATE_ONLY = "validateOnly";

    private Writes() {}

    /// Whether `method` writes in one transaction.
    public static boolean includes(Method method) {
        return method.isAnnotationPresent(Transactional.class)
                && (isRepeatable(method)
                        || method.isAnnotationPresent(PUT.class)
                        || method.isAnnotationPresent(PATCH.class));
    }

    /// Whether `method` does it again when it is asked again. The others say which version they are for.
    public static boolean isRepeatable(Method method) {
        return method.isAnnotationPresent(POST.class);
    }
}
