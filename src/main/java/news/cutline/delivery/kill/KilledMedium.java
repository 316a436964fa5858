package news.cutline.delivery.kill;

import java.net.URI;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.cutline.journal.Use;
import news.cutline.media.medium.MediumView;

/// A medium that was killed, and where it was.
@Schema(name = "KilledMedium")
public record KilledMedium(
        MediumView medium,

        @Schema(
                description = "Every story and embed that uses it, also through an embed; what is public or scheduled "
                        + "comes first.")
        List<Use> uses,

        @Schema(description = "What caches elsewhere must drop: its file, and the stories that showed it.")
        List<URI> addresses) {}
