package news.cutline.article.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

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

    Topic(Kind kind, TopicDraft draft) {
        this.kind = kind;
        revise(draft);
    }

    final void revise(TopicDraft draft) {
        slug = draft.slug();
        name = draft.name();
    }

    Target target() {
        return new Target(kind, id);
    }
}
