package news.cutline.platform.identity.token;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.platform.entity.EditableRepository;

@ApplicationScoped
class StaffTokenRepository implements EditableRepository<StaffToken> {

    @Override
    public Class<StaffToken> type() {
        return StaffToken.class;
    }

    @Override
    public String noun() {
        return "token";
    }

    Optional<StaffToken> findByLookup(String lookup) {
        return find("lookup", lookup).firstResultOptional();
    }

    List<StaffToken> list(UUID before, int limit) {
        return newest(before, limit, any -> {});
    }
}
