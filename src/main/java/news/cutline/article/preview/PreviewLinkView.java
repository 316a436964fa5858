package news.cutline.article.preview;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A link to one version of an article, for people without a token.
@Schema(name = "PreviewLink")
public record PreviewLinkView(
        UUID id,

        @Schema(description = "Where it is read. Whoever knows it may.")
        URI url,

        @Schema(description = "The version that it shows, whatever is written later.")
        long version,

        Instant expires,
        Instant createdAt,

        @Schema(description = "Who made it: the name on the token.", examples = "Picture desk")
        String createdBy) {}
