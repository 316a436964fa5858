package news.cutline.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import news.cutline.article.body.ArticleContent;
import news.cutline.article.body.Mention;
import news.cutline.article.topic.TopicRepository;
import news.cutline.credit.CreditRepository;
import news.cutline.embed.EmbedRepository;
import news.cutline.journal.Kind;
import news.cutline.journal.Target;
import news.cutline.media.medium.MediumRepository;
import news.cutline.platform.entity.EditableRepository;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemException.FieldError;

/// Finds what an article names, and refuses what does not exist. Whatever is found cannot be deleted until this
/// transaction ends, so that no draft ever names something that is gone.
@ApplicationScoped
class ResolveMentions {

    private final Map<Kind, EditableRepository<?>> repositories;
    private final TopicRepository topics;

    ResolveMentions(
            ArticleRepository articles,
            MediumRepository media,
            EmbedRepository embeds,
            CreditRepository credits,
            TopicRepository topics) {
        repositories = Map.of(Kind.ARTICLE, articles, Kind.MEDIA, media, Kind.EMBED, embeds, Kind.CREDIT, credits);
        this.topics = topics;
    }

    /// What an article names by words.
    record Resolved(@Nullable UUID sectionId, List<UUID> tagIds) {}

    /// @param coming the articles that will exist when the transaction ends, of which none need exist yet
    Resolved resolve(ArticleContent content, Set<UUID> coming) {
        var errors = new ArrayList<FieldError>();
        resolveMentions(content, coming, errors);
        var sections = content.section() == null
                ? List.<UUID>of()
                : resolveTopics(Kind.SECTION, List.of(content.section()), "/section", errors);
        var tags = resolveTopics(Kind.TAG, content.tags(), "/tags/%d", errors);
        if (!errors.isEmpty()) {
            throw ProblemException.invalid(errors);
        }
        return new Resolved(sections.isEmpty() ? null : sections.getFirst(), tags);
    }

    private void resolveMentions(ArticleContent content, Set<UUID> coming, List<FieldError> errors) {
        var mentions = Mention.of(content);
        var existing = new HashMap<Kind, Set<UUID>>();
        repositories.forEach((kind, repository) -> existing.put(
                kind,
                repository.lockExisting(mentions.stream()
                        .map(Mention::target)
                        .filter(target -> target.kind() == kind)
                        .map(Target::id)
                        .distinct()
                        .toList())));
        for (var mention : mentions) {
            var target = mention.target();
            var isComing = target.kind() == Kind.ARTICLE && coming.contains(target.id());
            if (!isComing && !existing.getOrDefault(target.kind(), Set.of()).contains(target.id())) {
                errors.add(new FieldError(
                        mention.pointer(),
                        "is not the id of an existing " + target.kind().noun()));
            }
        }
    }

    private List<UUID> resolveTopics(Kind kind, Collection<String> slugs, String pointer, List<FieldError> errors) {
        var bySlug = topics.lockBySlugs(kind, slugs).stream()
                .collect(Collectors.toMap(topic -> topic.slug, topic -> topic.id));
        var ids = new ArrayList<UUID>();
        var index = 0;
        for (var slug : slugs) {
            if (bySlug.containsKey(slug)) {
                ids.add(bySlug.get(slug));
            } else {
                errors.add(new FieldError(pointer.formatted(index), "is not the slug of an existing " + kind.noun()));
            }
            index++;
        }
        return ids.stream().distinct().toList();
    }
}
