package news.cutline.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.delivery.story.Card;
import news.cutline.platform.caching.Cacheable;
import news.cutline.platform.caching.Lifetime;
import news.cutline.platform.http.Answers;
import news.cutline.platform.paging.Page;
import news.cutline.platform.paging.PageRequest;
import news.cutline.platform.time.Clock;

@Path("/v1/articles")
@Tag(name = "Read")
@PermitAll
@Cacheable
class CardResource {

    private final ListStories stories;
    private final Answers answers;
    private final Clock clock;

    CardResource(ListStories stories, Answers answers, Clock clock) {
        this.stories = stories;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listStories",
            summary = "List the public stories",
            description = "As cards: what a list or a front page shows of them.")
    public RestResponse<Page<Card>> list(@BeanParam PageRequest page, @BeanParam @Valid ArticleQuery query) {
        var now = clock.now();
        var cards = stories.list(query, answers.position(page), page.limit() + 1, now);
        var answer = answers.page(
                page, cards.content(), card -> Position.of(card, query.order()), stories.total(query, now));
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, Lifetime.until(cards.validUntil(), now));
        return answer;
    }
}
