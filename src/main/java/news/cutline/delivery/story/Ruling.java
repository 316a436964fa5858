package news.cutline.delivery.story;

import java.util.UUID;

import news.cutline.credit.Credit;
import news.cutline.rights.Decision;

/// What was decided about one part of a story.
///
/// @param subject what it is: `text`, `figure` or `embed`
/// @param id the id of the article, medium or embed
public record Ruling(String subject, UUID id, Credit credit, Decision decision) {}
