package news.cutline.journal;

import java.util.UUID;

/// What something refers to.
public record Target(Kind kind, UUID id) {}
