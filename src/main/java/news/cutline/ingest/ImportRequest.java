package news.cutline.ingest;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.LanguageTag;
import news.cutline.platform.validation.Slug;
import news.cutline.platform.validation.WebAddress;

/// What the newsroom says about a page that the page itself does not.
public class ImportRequest {

    @QueryParam("language")
    @LanguageTag
    @Parameter(description = "The page's language (BCP 47); absent: the site's.")
    @Nullable
    String language;

    @QueryParam("section")
    @Slug
    @Parameter(description = "The slug of the section that the draft of the page belongs to.")
    @Nullable
    String section;

    @QueryParam("url")
    @WebAddress
    @Parameter(description = "Where the page was found. A page is imported once, known again by this or by its text.")
    @Nullable
    String url;
}
