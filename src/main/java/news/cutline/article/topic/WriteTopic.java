package news.cutline.article.topic;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.slug.Slugs;
import news.cutline.journal.Desk;
import news.cutline.journal.Kind;
import news.cutline.platform.problem.ProblemException;

/// Makes and changes sections and tags.
@ApplicationScoped
public class WriteTopic {

    private final TopicRepository topics;
    private final Desk desk;

    WriteTopic(TopicRepository topics, Desk desk) {
        this.topics = topics;
        this.desk = desk;
    }

    /// @param id the id that it has had elsewhere; null for a new one
    public Topic create(@Nullable UUID id, Kind kind, TopicDraft draft) {
        var slug = draft.slug() == null ? make(kind, draft.name()) : requireFree(kind, draft.slug());
        var topic = new Topic(id, kind, slug, draft.name());
        topics.persistAndFlush(topic);
        desk.noteCreated(kind, TopicView.of(topic), Set.of());
        return topic;
    }

    Topic revise(Topic topic, TopicDraft draft) {
        desk.requireMayChange(topic.target());
        var asked = draft.slug();
        var slug = asked == null || asked.equals(topic.slug) ? topic.slug : requireFree(topic.kind, asked);
        var before = topic.version;
        topic.revise(slug, draft.name());
        topics.flush();
        desk.noteUpdated(topic.kind, before, TopicView.of(topic));
        return topic;
    }

    private String requireFree(Kind kind, String slug) {
        if (topics.findBySlug(kind, slug).isPresent()) {
            throw ProblemException.taken("/slug", "There is a " + kind.noun() + " " + slug + " already.");
        }
        return slug;
    }

    private String make(Kind kind, String name) {
        var slug = Slugs.of(name, kind.noun());
        return topics.findBySlug(kind, slug).isEmpty() ? slug : slug + "-" + (topics.highestSuffix(kind, slug) + 1);
    }
}
