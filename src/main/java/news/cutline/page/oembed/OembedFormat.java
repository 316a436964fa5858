package news.cutline.page.oembed;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// In which format it is answered. Where the path says that, this parameter is ignored.
public class OembedFormat {

    @QueryParam("format")
    @DefaultValue("json")
    @Parameter(
            description = "The format of the answer.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "xml"},
                            defaultValue = "json"))
    String name = "json";
}
