package news.cutline.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

/// Names the methods of an address where one was asked for that it lacks (RFC 9110, section 15.5.6), or which it has.
/// The REST layer names none there, and here those of all addresses that begin alike.
@Provider
public class AllowedMethods implements ContainerResponseFilter {

    private final Addresses addresses;

    AllowedMethods(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Status.METHOD_NOT_ALLOWED.getStatusCode()
                || "OPTIONS".equals(request.getMethod())) {
            var methods = addresses.methods(request.getUriInfo().getPath());
            if (!methods.isEmpty()) {
                response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", methods));
            }
        }
    }
}
