package news.cutline.partner;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.platform.entity.EditableRepository;
import news.cutline.platform.paging.ListFilter;

@ApplicationScoped
public class PartnerRepository implements EditableRepository<Partner> {

    @Override
    public Class<Partner> type() {
        return Partner.class;
    }

    List<Partner> list(ListFilter filter, UUID before, int limit) {
        return newest(
                before, limit, partner -> partner.mentions(filter.q, "name").since("updatedAt", filter.updatedSince));
    }
}
