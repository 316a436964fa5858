package news.cutline.article.topic;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import news.cutline.journal.Desk;
import news.cutline.journal.Kind;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// Makes and changes sections and tags.
@ApplicationScoped
class WriteTopic {

    private final TopicRepository topics;
    private final Desk desk;

    WriteTopic(TopicRepository topics, Desk desk) {
        this.topics = topics;
        this.desk = desk;
    }

    Topic create(Kind kind, TopicDraft draft) {
        requireFree(kind, draft.slug());
        var topic = new Topic(kind, draft);
        topics.persistAndFlush(topic);
        desk.noteCreated(kind, TopicView.of(topic), Set.of());
        return topic;
    }

    Topic revise(Topic topic, TopicDraft draft) {
        desk.requireMayChange(topic.target());
        if (!draft.slug().equals(topic.slug)) {
            requireFree(topic.kind, draft.slug());
        }
        var before = topic.version;
        topic.revise(draft);
        topics.flush();
        desk.noteUpdated(topic.kind, before, TopicView.of(topic), Set.of());
        return topic;
    }

    private void requireFree(Kind kind, String slug) {
        if (topics.findBySlug(kind, slug).isPresent()) {
            throw new ProblemException(ProblemType.CONFLICT, "There is a " + kind.noun() + " " + slug + " already.");
        }
    }
}
