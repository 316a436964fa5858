package news.cutline.media.medium;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.platform.entity.EditableRepository;
import news.cutline.platform.paging.ListFilter;

@ApplicationScoped
public class MediumRepository implements EditableRepository<Medium> {

    @Override
    public Class<Medium> type() {
        return Medium.class;
    }

    public List<Medium> list(ListFilter filter, UUID before, int limit) {
        return newest(
                before,
                limit,
                medium -> medium.mentions(filter.q, "headline", "href", "supplierId")
                        .since("updatedAt", filter.updatedSince));
    }
}
