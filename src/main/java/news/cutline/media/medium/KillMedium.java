package news.cutline.media.medium;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.journal.Journal;
import news.cutline.journal.Kind;
import news.cutline.journal.Operation;

/// Kills media and takes that back. Needs no `If-Match`: whoever must get rid of a picture at once must not be kept
/// from it by somebody who is still writing about it.
@ApplicationScoped
public class KillMedium {

    private final MediumRepository media;
    private final Journal journal;

    KillMedium(MediumRepository media, Journal journal) {
        this.media = media;
        this.journal = journal;
    }

    /// Kills the medium, and all others whose file is the same: it is the file that nobody may have any more. One that
    /// is killed already stays so, and another reason takes the place of the former one.
    ///
    /// @return the medium, and behind it the others
    public List<Medium> kill(UUID id, KillNotice notice) {
        return write(Operation.KILL, id, medium -> medium.kill(notice.reason()));
    }

    /// Takes that back, of the others as well.
    public Medium reinstate(UUID id) {
        return write(Operation.REINSTATE, id, Medium::reinstate).getFirst();
    }

    /// What changed nothing is not noted.
    private List<Medium> write(Operation operation, UUID id, Consumer<Medium> deed) {
        var same = media.requireSameFile(id);
        for (var medium : same) {
            var before = medium.version;
            deed.accept(medium);
            media.flush();
            if (medium.version != before) {
                journal.append(operation, Kind.MEDIA, MediumView.of(medium));
            }
        }
        return same;
    }
}
