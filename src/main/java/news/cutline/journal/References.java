package news.cutline.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;
import news.cutline.platform.time.Clock;

/// Who refers to whom. What is still referred to cannot be deleted.
///
/// Whoever adds a reference keeps its target from being deleted, and whoever deletes keeps the row from being referred
/// to, so neither can overlook the other.
@ApplicationScoped
public class References {

    private static final int DRAFT = 0;
    private static final int MAXIMUM_USES = 200;

    private final ReferenceRepository references;
    private final Clock clock;

    References(ReferenceRepository references, Clock clock) {
        this.references = references;
        this.clock = clock;
    }

    /// Notes what `from`, which has just been made, refers to.
    public void addDraft(Target from, Set<Target> targets) {
        add(from, DRAFT, null, targets);
    }

    /// Sets what the draft of `from` refers to.
    public void replaceDraft(Target from, Set<Target> targets) {
        references.deleteEdition(from, DRAFT);
        addDraft(from, targets);
    }

    /// Notes what publication `number` of `from` refers to while it lasts.
    public void addPublication(Target from, int number, @Nullable Instant until, Set<Target> targets) {
        add(from, number, until, targets);
    }

    /// Notes that publication `number` of `from` refers to `target` even after its end.
    public void addLasting(Target from, int number, Target target) {
        references.persistLasting(from, number, target);
    }

    /// Notes that publication `number` of `from` ends at another instant.
    public void endPublication(Target from, int number, @Nullable Instant until) {
        references.endEdition(from, number, until);
    }

    /// Notes what preview `number` of `from` refers to while it is valid. It is no publication: what it shows is not
    /// live, but cannot be deleted.
    public void addPreview(Target from, int number, Instant until, Set<Target> targets) {
        add(from, -number, until, targets);
    }

    public void removePreview(Target from, int number) {
        references.deleteEdition(from, -number);
    }

    public void removePublication(Target from, int number) {
        references.deleteEdition(from, number);
    }

    public void remove(Target from) {
        references.deleteAll(from);
    }

    /// Where `target` is used now or will be, what is public first; at most 200 places.
    public List<Use> uses(Target target) {
        return references.findUses(target, clock.now(), MAXIMUM_USES);
    }

    /// Every place where any of these is used now or will be, what is public first.
    public List<Use> allUses(Kind kind, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : references.findUses(kind, ids, clock.now());
    }

    /// Passes where nothing refers to `target`.
    public void requireUnused(Target target) {
        var uses = uses(target);
        if (!uses.isEmpty()) {
            throw new ProblemException(
                            ProblemType.IN_USE,
                            "This " + target.kind().noun() + " is used in " + uses.size()
                                    + (uses.size() == 1 ? " place." : " places."))
                    .with("uses", uses);
        }
    }

    /// Whether `target` is shown by what is public or scheduled to be.
    public boolean isLive(Target target) {
        return references.isLive(target, clock.now());
    }

    private void add(Target from, int edition, @Nullable Instant until, Set<Target> targets) {
        references.persist(targets.stream().map(target -> new Reference(from, edition, until, target)));
    }
}
