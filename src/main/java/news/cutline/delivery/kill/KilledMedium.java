package news.cutline.delivery.kill;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.journal.Use;
import news.cutline.media.medium.MediumView;

/// A medium that was killed, and where it was.
@Schema(name = "KilledMedium")
public record KilledMedium(
        MediumView medium,

        @Schema(description = "The other media of the same file (`href`), which were killed with it.")
        List<UUID> sameFile,

        @Schema(
                description =
                        "Every story and embed that uses them, also through an embed; what is public or scheduled "
                                + "comes first.")
        List<Use> uses,

        @Schema(description = "What caches elsewhere must drop: its file, and the stories that showed it.")
        List<URI> addresses) {}
