package news.cutline.article.topic;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import news.cutline.journal.Kind;
import news.cutline.journal.Target;
import news.cutline.platform.entity.Editable;

/// A section or a tag.
@Entity
public class Topic extends Editable {

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String slug;

    public String name;

    protected Topic() {}

    Topic(@Nullable UUID id, Kind kind, String slug, String name) {
        identify(id);
        this.kind = kind;
        revise(slug, name);
    }

    final void revise(String newSlug, String newName) {
        slug = newSlug;
        name = newName;
    }

    Target target() {
        return new Target(kind, id);
    }
}
