package news.cutline.platform.caching;

import java.util.Set;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/// Ends every write: when its answer is sent, this instance knows of it, so that the next read shows it. The answer
/// says by `Cutline-Version` how far that is; readers who send it as `Cutline-At-Least` get nothing older anywhere.
@Provider
public class WriteAnswers implements ContainerResponseFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int FIRST_REDIRECTION = 300;

    private final Recency recency;

    WriteAnswers(Recency recency) {
        this.recency = recency;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!READING.contains(request.getMethod()) && response.getStatus() < FIRST_REDIRECTION) {
            recency.learn().ifPresent(version -> response.getHeaders().putSingle("Cutline-Version", version));
        }
    }
}
