package news.cutline.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.delivery.audience.AudienceQuery;
import news.cutline.delivery.audience.Doors;
import news.cutline.delivery.audience.Verdicts;
import news.cutline.delivery.story.Card;
import news.cutline.platform.caching.Cacheable;
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
    private final Doors doors;
    private final Verdicts verdicts;
    private final Answers answers;
    private final Clock clock;

    CardResource(ListStories stories, Doors doors, Verdicts verdicts, Answers answers, Clock clock) {
        this.stories = stories;
        this.doors = doors;
        this.verdicts = verdicts;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listStories",
            summary = "List the public stories",
            description = "As cards: what a list or a front page shows of them.")
    public RestResponse<Page<Card>> list(
            @BeanParam PageRequest page, @BeanParam @Valid ArticleQuery query, @BeanParam @Valid AudienceQuery asked) {
        var now = clock.now();
        var reader = doors.content(asked);
        var list = page.seenBy(reader.scope());
        var look = verdicts.look(reader, now);
        var cut = query.cut();
        var cards = stories.list(query, answers.position(list), page.limit() + 1, look);
        var part = answers.part(
                list, cards.content(), card -> Position.of(card, query.order()), stories.total(query, look));
        var answer = answers.page(list, part.map(cut));
        answer.getHeaders()
                .putSingle(HttpHeaders.CACHE_CONTROL, reader.freshness(cards.keys(), now, cards.validUntil()));
        return answer;
    }
}
