package news.cutline.article.body;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.VisibleText;
import news.cutline.platform.validation.WebAddress;

/// Somebody, or some agency, that worked on a story.
@Schema(name = "Contributor")
public record Contributor(
        @NotNull @VisibleText @Size(max = 200) @Schema(examples = "Mara Quist")
        String name,

        @Size(max = 100) @Schema(examples = "reporter") @Nullable
        String role,

        @WebAddress @Schema(description = "A page about them.") @Nullable
        String uri) {}
