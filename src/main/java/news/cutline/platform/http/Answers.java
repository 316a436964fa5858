package news.cutline.platform.http;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import news.cutline.platform.paging.Cursors;
import news.cutline.platform.paging.Page;
import news.cutline.platform.paging.Page.Total;
import news.cutline.platform.paging.PageRequest;

/// The answers that every resource gives alike: one thing with its entity tag, or a page of a list.
@ApplicationScoped
public class Answers {

    /// Greater than every id: where a list that begins with the newest begins.
    private static final UUID END = new UUID(-1, -1);

    private final ServiceAddress address;
    private final Cursors cursors;

    Answers(ServiceAddress address, Cursors cursors) {
        this.address = address;
        this.cursors = cursors;
    }

    /// 201 with the address of the new resource in `collection`, such as `/v1/editorial/credits`.
    public <V extends Versioned> RestResponse<V> created(String collection, V view) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header(HttpHeaders.LOCATION, address.of(collection + "/" + view.id()))
                .header(HttpHeaders.ETAG, IfMatch.tag(view.version()))
                .build();
    }

    public <V extends Versioned> RestResponse<V> ok(V view) {
        return ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, IfMatch.tag(view.version()))
                .build();
    }

    /// The id before which the page begins, in lists that are ordered by id, newest first.
    public UUID idBefore(PageRequest request) {
        return cursors.position(request).map(UUID::fromString).orElse(END);
    }

    /// A page of such a list. There must be one item more than asked for where the list goes on.
    public <V extends Versioned> RestResponse<Page<V>> page(PageRequest request, List<V> items) {
        return page(request, items, Versioned::id, null);
    }

    /// The position after which the page begins, in lists that are ordered otherwise; empty for the first page.
    public Optional<String> position(PageRequest request) {
        return cursors.position(request);
    }

    /// A page of any list. There must be one item more than asked for where the list goes on; `position` says where
    /// to go on after an item.
    public <V> RestResponse<Page<V>> page(
            PageRequest request, List<V> items, Function<V, ?> position, @Nullable Total total) {
        return page(request, part(request, items, position, total));
    }

    /// The same, to be made into something else before it is answered.
    public <V> Page<V> part(PageRequest request, List<V> items, Function<V, ?> position, @Nullable Total total) {
        if (items.size() <= request.limit()) {
            return new Page<>(items, null, total);
        }
        var shown = items.subList(0, request.limit());
        return new Page<>(shown, cursors.next(request, position.apply(shown.getLast())), total);
    }

    /// A page that is ready to be sent, with the address of the next one.
    public <V> RestResponse<Page<V>> page(PageRequest request, Page<V> page) {
        var answer = ResponseBuilder.ok(page);
        if (page.next() != null) {
            answer.header(HttpHeaders.LINK, "<" + address.of(request.pathWith(page.next())) + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
