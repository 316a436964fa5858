package news.cutline.ingest;

import io.smallrye.config.ConfigMapping;

/// What is known of the site whose pages are imported.
@ConfigMapping(prefix = "cutline.site")
interface ImportConfig {

    /// The language of pages that come without one (BCP 47).
    String language();
}
