package news.cutline.credit;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.journal.Desk;
import news.cutline.journal.Kind;
import news.cutline.journal.Target;
import news.cutline.platform.identity.Actor;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemException.FieldError;
import news.cutline.platform.problem.ProblemType;
import news.cutline.rights.Terms;

/// Makes and changes credits. Editors may write everything but terms: what a supplier allows is decided by those who
/// decide what is public. Restrictions that nobody has read yet may come with a new one, for they let nobody have more.
@ApplicationScoped
public class WriteCredit {

    private final CreditRepository credits;
    private final TermsRepository terms;
    private final Desk desk;
    private final Actor actor;

    WriteCredit(CreditRepository credits, TermsRepository terms, Desk desk, Actor actor) {
        this.credits = credits;
        this.terms = terms;
        this.desk = desk;
        this.actor = actor;
    }

    public Credit create(CreditDraft draft) {
        return create(null, draft);
    }

    /// @param id the id that it has had elsewhere; null for a new one
    public Credit create(@Nullable UUID id, CreditDraft draft) {
        var credit = new Credit(
                id, draft, store(draft.terms(), Terms.unread(draft.terms().unparsed())));
        credits.persistAndFlush(credit);
        desk.noteCreated(Kind.CREDIT, CreditView.of(credit), partners(credit.terms()));
        return credit;
    }

    Credit revise(Credit credit, CreditDraft draft) {
        desk.requireMayChange(new Target(Kind.CREDIT, credit.id));
        var before = credit.version;
        var former = partners(credit.terms());
        credit.revise(draft, store(draft.terms(), credit.terms()));
        credits.flush();
        desk.noteUpdated(Kind.CREDIT, before, CreditView.of(credit), former, partners(credit.terms()));
        return credit;
    }

    /// @param open the terms that everybody may write
    private StoredTerms store(Terms written, Terms open) {
        if (!written.equals(open)) {
            if (!actor.isPublisher()) {
                throw new ProblemException(ProblemType.FORBIDDEN, "Only a publisher may write the terms of a credit.");
            }
            requirePartners(written);
        }
        return terms.store(written);
    }

    /// Whoever is to be left out must not come in by a slip of the pen.
    private void requirePartners(Terms written) {
        var named = written.partners();
        if (named == null) {
            return;
        }
        var known =
                terms.lockPartners(partners(written).stream().map(Target::id).collect(Collectors.toSet()));
        var errors = Stream.concat(unknown("only", named.only(), known), unknown("except", named.except(), known))
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
    }

    /// They are told by their ids, because terms no longer know in which order they came.
    private static Stream<FieldError> unknown(String member, @Nullable Set<UUID> ids, Set<UUID> known) {
        return Stream.ofNullable(ids)
                .flatMap(Set::stream)
                .filter(id -> !known.contains(id))
                .map(id -> new FieldError(
                        "/terms/partners/" + member, "names " + id + ", which is not the id of a partner"));
    }

    /// The partners that terms name, which are then not deleted unawares.
    private static Set<Target> partners(Terms terms) {
        return Stream.ofNullable(terms.partners())
                .flatMap(named -> Stream.of(Optional.ofNullable(named.only()), Optional.ofNullable(named.except())))
                .flatMap(Optional::stream)
                .flatMap(Set::stream)
                .map(id -> new Target(Kind.PARTNER, id))
                .collect(Collectors.toSet());
    }
}
