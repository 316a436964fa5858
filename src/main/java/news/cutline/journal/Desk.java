package news.cutline.journal;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.http.Answers;
import news.cutline.platform.http.IfMatch;
import news.cutline.platform.http.Versioned;
import news.cutline.platform.identity.Actor;
import news.cutline.platform.json.Documents;
import news.cutline.platform.json.Patch;
import news.cutline.platform.paging.Page;
import news.cutline.platform.paging.PageRequest;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// The desk that every editorial write passes over: it checks the precondition, reads what the client sent, notes
/// what happened and what refers to what, and answers.
@ApplicationScoped
public class Desk {

    private final Journal journal;
    private final Undertaking undertaking;
    private final References references;
    private final Documents documents;
    private final Answers answers;
    private final Actor actor;

    Desk(
            Journal journal,
            Undertaking undertaking,
            References references,
            Documents documents,
            Answers answers,
            Actor actor) {
        this.journal = journal;
        this.undertaking = undertaking;
        this.references = references;
        this.documents = documents;
        this.answers = answers;
        this.actor = actor;
    }

    /// Passes where the one who asks may change `target`: what is public or will be is a publisher's to change.
    public void requireMayChange(Target target) {
        if (!actor.isPublisher() && references.isLive(target)) {
            throw new ProblemException(
                            ProblemType.FORBIDDEN,
                            "This " + target.kind().noun()
                                    + " is shown in a published or scheduled story, so only a publisher may change it.")
                    .with("uses", references.uses(target));
        }
    }

    /// Passes where the one who asks is a publisher.
    public void requirePublisher(String refusal) {
        if (!actor.isPublisher()) {
            throw new ProblemException(ProblemType.FORBIDDEN, refusal);
        }
    }

    /// The draft that a PUT makes of `current`.
    public <V extends Record & Versioned, D> D replace(
            V current, @Nullable String ifMatch, JsonNode body, Class<D> draft) {
        IfMatch.require(ifMatch, current.version());
        return documents.replace(current, body, draft);
    }

    /// The draft by which `current` becomes again what it was.
    public <V extends Record & Versioned, D> D revert(
            V current, @Nullable String ifMatch, JsonNode before, Class<D> draft) {
        undertaking.isReversion();
        return replace(current, ifMatch, before, draft);
    }

    /// The draft that a patch makes of `current`.
    public <V extends Record & Versioned, D> D patch(V current, @Nullable String ifMatch, Patch patch, Class<D> draft) {
        IfMatch.require(ifMatch, current.version());
        return documents.patch(current, patch, draft);
    }

    /// Notes that `view` was made and refers to `targets`.
    public void noteCreated(Kind kind, Versioned view, Set<Target> targets) {
        references.addDraft(new Target(kind, view.id()), targets);
        journal.append(Operation.CREATE, kind, view);
    }

    /// Notes that `view` is what became of version `before`. What changed nothing is not noted.
    public void noteUpdated(Kind kind, long before, Versioned view) {
        noteUpdated(kind, before, view, Set.of(), Set.of());
    }

    /// The same of what referred to `former`, and now refers to `targets`.
    public void noteUpdated(Kind kind, long before, Versioned view, Set<Target> former, Set<Target> targets) {
        if (!targets.equals(former)) {
            references.replaceDraft(new Target(kind, view.id()), targets);
        }
        if (view.version() != before) {
            journal.append(undertaking.update(), kind, view);
        }
    }

    /// Notes that `view` is deleted, which must be of the expected version and used nowhere.
    public void noteDeleted(Kind kind, Versioned view, @Nullable String ifMatch) {
        IfMatch.require(ifMatch, view.version());
        var target = new Target(kind, view.id());
        requireMayChange(target);
        references.requireUnused(target);
        references.remove(target);
        journal.append(Operation.DELETE, kind, view);
    }

    /// Passes where `target` is not shown by what is public or will be.
    public void requireNotLive(Target target) {
        if (references.isLive(target)) {
            throw new ProblemException(ProblemType.IN_USE, "It is shown in a published or scheduled story.")
                    .with("uses", references.uses(target));
        }
    }

    /// 201 with the address of the new resource.
    public <V extends Versioned> RestResponse<V> created(Kind kind, V view) {
        return answers.created(kind.path(), view);
    }

    public <V extends Versioned> RestResponse<V> answer(V view) {
        return answers.ok(view);
    }

    public UUID idBefore(PageRequest request) {
        return answers.idBefore(request);
    }

    /// A page of a list that begins with the newest. There must be one item more than asked for where the list goes
    /// on.
    public <V extends Versioned> RestResponse<Page<V>> page(PageRequest request, List<V> items) {
        return answers.page(request, items);
    }

    public List<Use> uses(Target target) {
        return references.uses(target);
    }
}
