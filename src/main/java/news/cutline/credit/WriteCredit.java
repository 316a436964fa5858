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
        requirePublisherUnless(draft.terms().equals(Terms.unread(draft.terms().unparsed())));
        var credit = new Credit(id, draft, terms.store(draft.terms()));
        credits.persistAndFlush(credit);
        desk.noteCreated(Kind.CREDIT, CreditView.of(credit), partners(credit.terms()));
        return credit;
    }

    Credit revise(Credit credit, CreditDraft draft) {
        desk.requireMayChange(new Target(Kind.CREDIT, credit.id));
        requirePublisherUnless(draft.terms().equals(credit.terms()));
        var before = credit.version;
        var former = partners(credit.terms());
        credit.revise(draft, terms.store(draft.terms()));
        credits.flush();
        desk.noteUpdated(Kind.CREDIT, before, CreditView.of(credit), former, partners(credit.terms()));
        return credit;
    }

    /// The partners that terms name, which are then not deleted unawares. They may as well name one that is not there:
    /// that lets nobody have it whom they do not name.
    private static Set<Target> partners(Terms terms) {
        return Stream.ofNullable(terms.partners())
                .flatMap(partners ->
                        Stream.of(Optional.ofNullable(partners.only()), Optional.ofNullable(partners.except())))
                .flatMap(Optional::stream)
                .flatMap(Set::stream)
                .map(id -> new Target(Kind.PARTNER, id))
                .collect(Collectors.toSet());
    }

    private void requirePublisherUnless(boolean termsAreKept) {
        if (!termsAreKept && !actor.isPublisher()) {
            throw new ProblemException(ProblemType.FORBIDDEN, "Only a publisher may write the terms of a credit.");
        }
    }
}
