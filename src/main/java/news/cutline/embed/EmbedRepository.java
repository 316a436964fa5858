package news.cutline.embed;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.platform.entity.EditableRepository;
import news.cutline.platform.paging.ListFilter;

@ApplicationScoped
public class EmbedRepository implements EditableRepository<Embed> {

    @Override
    public Class<Embed> type() {
        return Embed.class;
    }

    List<Embed> list(ListFilter filter, UUID before, int limit) {
        return newest(
                before,
                limit,
                embed -> embed.mentions(filter.q, "title", "provider", "sourceUrl")
                        .since("updatedAt", filter.updatedSince));
    }
}
