package news.cutline.media.caption;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.LanguageTag;

/// The filters of the list of captions.
public class CaptionFilter {

    @QueryParam("media")
    @Parameter(description = "Only those of the medium with this id.")
    @Nullable
    UUID media;

    @QueryParam("language")
    @LanguageTag
    @Parameter(description = "Only those in this language (BCP 47).")
    @Nullable
    String language;
}
