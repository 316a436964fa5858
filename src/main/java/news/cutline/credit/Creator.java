package news.cutline.credit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.validation.VisibleText;

/// A person who made something (IPTC: Creator).
@Schema(name = "Creator")
public record Creator(
        @NotNull @VisibleText @Size(max = 200) @Schema(examples = "Ada Lind")
        String name,

        @Size(max = 100) @Schema(examples = "photographer") @Nullable
        String role) {}
