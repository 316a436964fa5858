/// What goes wrong, as the client sees it: RFC 9457 problem answers for every failure of the service.
///
/// - [ProblemType][news.cutline.platform.problem.ProblemType] is the public catalogue: a slug, once published, keeps
///   its meaning for ever.
/// - Domain code throws [ProblemException][news.cutline.platform.problem.ProblemException]; what it means in HTTP is
///   decided here and nowhere else. No message of a foreign exception reaches a client.
@NullMarked
package news.cutline.platform.problem;

import org.jspecify.annotations.NullMarked;
