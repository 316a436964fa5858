package news.cutline.platform.paging;

import java.time.Instant;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The filters that every editorial list has.
public class ListFilter {

    @QueryParam("q")
    @Size(min = 1, max = 200)
    @Parameter(description = "Only those that contain this text, in either case.")
    public @Nullable String q;

    @QueryParam("updatedSince")
    @Parameter(description = "Only those written at this instant or later.")
    public @Nullable Instant updatedSince;
}
