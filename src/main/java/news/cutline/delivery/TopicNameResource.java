package news.cutline.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import news.cutline.delivery.audience.AudienceQuery;
import news.cutline.delivery.audience.Doors;
import news.cutline.delivery.audience.Verdicts;
import news.cutline.delivery.story.Composed;
import news.cutline.delivery.story.TopicName;
import news.cutline.journal.Kind;
import news.cutline.platform.caching.Cacheable;
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
    private final Doors doors;
    private final Verdicts verdicts;
    private final Answers answers;
    private final Clock clock;

    TopicNameResource(LiveRepository live, Doors doors, Verdicts verdicts, Answers answers, Clock clock) {
        this.live = live;
        this.doors = doors;
        this.verdicts = verdicts;
        this.answers = answers;
        this.clock = clock;
    }

    @GET
    @Path("sections")
    @Transactional
    @Operation(operationId = "listStorySections", summary = "List the sections of public stories, by slug")
    public RestResponse<Page<TopicName>> sections(@BeanParam PageRequest page, @BeanParam @Valid AudienceQuery asked) {
        return list(Kind.SECTION, page, asked);
    }

    @GET
    @Path("tags")
    @Transactional
    @Operation(operationId = "listStoryTags", summary = "List the tags of public stories, by slug")
    public RestResponse<Page<TopicName>> tags(@BeanParam PageRequest page, @BeanParam @Valid AudienceQuery asked) {
        return list(Kind.TAG, page, asked);
    }

    private RestResponse<Page<TopicName>> list(Kind kind, PageRequest page, AudienceQuery asked) {
        var now = clock.now();
        var reader = doors.content(asked);
        var list = page.seenBy(reader.scope());
        var look = verdicts.look(reader, now);
        var topics = live.topics(kind, answers.position(list).orElse(""), look, page.limit() + 1);
        var answer = answers.page(list, topics.stream().map(TopicName::of).toList(), TopicName::slug, null);
        answer.getHeaders().putSingle("Cache-Control", reader.freshness(Composed.LISTS, now, live.nextChange(look)));
        return answer;
    }
}
