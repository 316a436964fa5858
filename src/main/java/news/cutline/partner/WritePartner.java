package news.cutline.partner;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.journal.Desk;
import news.cutline.journal.Kind;
import news.cutline.platform.problem.ProblemException;

/// Makes and changes partners.
@ApplicationScoped
public class WritePartner {

    private final PartnerRepository partners;
    private final Desk desk;

    WritePartner(PartnerRepository partners, Desk desk) {
        this.partners = partners;
        this.desk = desk;
    }

    /// @param id the id that it has had elsewhere; null for a new one
    public Partner create(@Nullable UUID id, PartnerDraft draft) {
        desk.requirePublisher("Only a publisher may write partners.");
        requirePeriod(draft);
        var partner = new Partner(id, draft);
        partners.persistAndFlush(partner);
        desk.noteCreated(Kind.PARTNER, PartnerView.of(partner), Set.of());
        return partner;
    }

    Partner revise(Partner partner, PartnerDraft draft) {
        requirePeriod(draft);
        var before = partner.version;
        partner.revise(draft);
        partners.flush();
        desk.noteUpdated(Kind.PARTNER, before, PartnerView.of(partner));
        return partner;
    }

    private static void requirePeriod(PartnerDraft draft) {
        if (draft.contractFrom() != null
                && draft.contractUntil() != null
                && !draft.contractFrom().isBefore(draft.contractUntil())) {
            throw ProblemException.invalid("/contractUntil", "must be later than contractFrom");
        }
    }
}
