package news.cutline.delivery.single;

import news.cutline.delivery.story.DeliveredBlock;

/// Something that stories show, by itself.
///
/// @param language of a story that shows it
public record Single<T extends DeliveredBlock>(T block, String language) {}
