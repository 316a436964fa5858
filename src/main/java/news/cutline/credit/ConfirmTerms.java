package news.cutline.credit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.journal.Journal;
import news.cutline.journal.Kind;
import news.cutline.journal.Operation;
import news.cutline.platform.identity.Actor;
import news.cutline.platform.time.Clock;

/// Notes that somebody who may decide has compared the terms of a credit with what its supplier says.
@ApplicationScoped
class ConfirmTerms {

    private final CreditRepository credits;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    ConfirmTerms(CreditRepository credits, Journal journal, Actor actor, Clock clock) {
        this.credits = credits;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    CreditView confirm(UUID id) {
        var credit = credits.requireForUpdate(id);
        credit.confirmTerms(clock.now(), actor.name());
        credits.flush();
        var view = CreditView.of(credit);
        journal.append(Operation.CONFIRM, Kind.CREDIT, view);
        return view;
    }
}
