package news.cutline.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.delivery.story.TopicName;
import news.cutline.journal.Kind;
import news.cutline.platform.caching.Cacheable;
import news.cutline.platform.caching.Lifetime;
import news.cutline.platform.http.Answers;
import news.cutline.platform.paging.Page;
import news.cutline.platform.paging.PageRequest;
import news.cutline.platform.time.Clock;

@Path("/v1")
@Tag(name = "Read")
@PermitAll
@Cacheable
class TopicNameResource {

    private final LiveRepository live;
    private final Answers answers;
    private final Clock clock;

    TopicNameResource(LiveRepository live, Answers answers, Clock clock) {
        this.live = live;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Path("sections")
    @Transactional
    @Operation(operationId = "listStorySections", summary = "List the sections of public stories, by slug")
    public RestResponse<Page<TopicName>> sections(@BeanParam PageRequest page) {
        return list(Kind.SECTION, page);
    }

    @GET
    @Path("tags")
    @Transactional
    @Operation(operationId = "listStoryTags", summary = "List the tags of public stories, by slug")
    public RestResponse<Page<TopicName>> tags(@BeanParam PageRequest page) {
        return list(Kind.TAG, page);
    }

    private RestResponse<Page<TopicName>> list(Kind kind, PageRequest page) {
        var now = clock.now();
        var topics = live.topics(kind, answers.position(page).orElse(""), now, page.limit() + 1);
        var answer = answers.page(page, topics.stream().map(TopicName::of).toList(), TopicName::slug, null);
        answer.getHeaders().putSingle("Cache-Control", Lifetime.until(live.nextChange(now), now));
        return answer;
    }
}
