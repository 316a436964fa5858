package news.cutline.credit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A person who made something (IPTC: Creator).
@Schema(name = "Creator")
public record Creator(
        @NotBlank @Size(max = 200) @Schema(examples = "Ada Lind")
        String name,

        @Size(max = 100) @Schema(examples = "photographer") @Nullable
        String role) {}
