package news.cutline.platform.paging;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.signing.Signatures;

/// Writes and reads cursors: a position in a list, signed together with the list it belongs to.
@ApplicationScoped
public class Cursors {

    private final Signatures signatures;

    Cursors(Signatures signatures) {
        this.signatures = signatures;
    }

    /// The cursor of the page that begins after `position`.
    public String next(PageRequest request, Object position) {
        return signatures.sign(request.list(), position.toString());
    }

    /// The position after which the page begins; empty for the first page. A cursor must be one that we wrote for
    /// this very list.
    public Optional<String> position(PageRequest request) {
        return Optional.ofNullable(request.cursor)
                .map(cursor -> signatures.read(request.list(), cursor).orElseThrow(Cursors::refusal));
    }

    private static ProblemException refusal() {
        return new ProblemException(
                ProblemType.MALFORMED_REQUEST,
                "The cursor is not one of this list. Begin again without it, or send the filters it came with.");
    }
}
