package news.cutline.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Whether there shall be a newsroom to explore.
@ConfigMapping(prefix = "cutline")
interface DemoConfig {

    /// Loads the demo newsroom at the start, into an empty database only.
    @WithDefault("false")
    boolean demo();
}
