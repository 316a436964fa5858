package news.cutline.page.oembed;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What is asked about, and how much room there is.
public class OembedQuery {

    @QueryParam("url")
    @Parameter(
            required = true,
            description =
                    "An address of a story, its canonical one or one of this service, or of an embed or medium here."
                            + " With a partner's publishable key in it (`?key=pk_…`), the answer is for that partner.",
            schema = @Schema(type = SchemaType.STRING, format = "uri", maxLength = 2048))
    @Nullable
    String url;

    @QueryParam("maxwidth")
    @Parameter(
            description = "In pixels; the answer is never wider.",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int64",
                            minimum = "1",
                            maximum = "9223372036854775807"))
    @Nullable
    String maxwidth;

    @QueryParam("maxheight")
    @Parameter(
            description = "In pixels; the answer is never higher.",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int64",
                            minimum = "1",
                            maximum = "9223372036854775807"))
    @Nullable
    String maxheight;
}
