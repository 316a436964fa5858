package news.cutline.credit;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.platform.entity.EditableRepository;
import news.cutline.platform.paging.ListFilter;

@ApplicationScoped
public class CreditRepository implements EditableRepository<Credit> {

    @Override
    public Class<Credit> type() {
        return Credit.class;
    }

    List<Credit> list(ListFilter filter, UUID before, int limit) {
        return newest(
                before,
                limit,
                credit -> credit.mentions(filter.q, "creditLine", "creators", "copyrightHolder")
                        .since("updatedAt", filter.updatedSince));
    }
}
