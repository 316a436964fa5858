package news.cutline.embed.provider;

import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/// Whose players may be embedded beyond the providers that everybody knows.
@ConfigMapping(prefix = "cutline.embeds")
public interface EmbedsConfig {

    /// The hosts whose https addresses are taken as players as they are, such as `player.example.org`. Whether they
    /// follow readers is unknown unless the embed says so.
    Optional<List<String>> hosts();
}
