package news.cutline.partner;

import java.util.List;

/// A partner whose pages show embeds.
///
/// @param allowedOrigins the origins of those pages; empty where it named none
public record Embedder(Receiver receiver, List<String> allowedOrigins) {

    public Embedder {
        allowedOrigins = List.copyOf(allowedOrigins);
    }
}
