package news.cutline.journal.history;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import com.fasterxml.jackson.databind.JsonNode;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import news.cutline.journal.Desk;
import news.cutline.journal.Kind;
import news.cutline.journal.Target;
import news.cutline.journal.history.History.Written;
import news.cutline.platform.http.Versioned;
import news.cutline.platform.identity.Role;
import news.cutline.platform.json.JsonPatch;
import news.cutline.platform.json.MergePatch;
import news.cutline.platform.json.Patch;
import news.cutline.platform.paging.Page;
import news.cutline.platform.paging.PageRequest;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

/// What all editorial resources have in common: reading what stands there, changing it, reading what stood there
/// before, and going back to it.
@RolesAllowed(Role.EDITORS)
public abstract class JournaledResource<V extends Record & Versioned, D extends Record> {

    /// No resource is ever written as often.
    public static final int LATEST = 1_000_000_000;

    private final Kind kind;
    private final Class<V> view;
    private final Class<D> draft;
    private final Desk desk;
    private final History history;

    protected JournaledResource(Kind kind, Class<V> view, Class<D> draft, Desk desk, History history) {
        this.kind = kind;
        this.view = view;
        this.draft = draft;
        this.desk = desk;
        this.history = history;
    }

    /// The resource as it is now.
    protected abstract V current(UUID id);

    /// The resource as it was at `instant`.
    protected V asOf(UUID id, Instant instant) {
        return history.asOf(new Target(kind, id), instant, view);
    }

    /// Makes of the resource, locked, what `edit` makes of it.
    protected abstract RestResponse<V> revise(UUID id, Function<V, D> edit);

    /// A version as clients would have to write it now to say the same.
    protected JsonNode restated(Written version) {
        return version.draft();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "Read {one}, as it is or as it was")
    public RestResponse<V> read(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Parameter(description = "As it was at this instant; absent: as it is.") @Nullable
                    Instant asOf) {
        return desk.answer(asOf == null ? current(id) : asOf(id, asOf));
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(summary = "Replace {one}")
    public RestResponse<V> replace(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, JsonNode body) {
        return revise(id, current -> desk.replace(current, ifMatch, body, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, JsonPatch.MEDIA_TYPE})
    @Transactional
    @Operation(summary = "Change {one}")
    public RestResponse<V> patch(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, Patch patch) {
        return revise(id, current -> desk.patch(current, ifMatch, patch, draft));
    }

    @GET
    @Path("{id}/history")
    @Transactional
    @Operation(summary = "List what was done to {one}, newest first", description = "Also after it was deleted.")
    public RestResponse<Page<HistoryItem>> history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return history.list(new Target(kind, id), page);
    }

    @GET
    @Path("{id}/history/{version}")
    @Transactional
    @Operation(summary = "Read a version of {one}")
    public Revision revision(@PathParam("id") UUID id, @PathParam("version") long version) {
        return history.revision(new Target(kind, id), version);
    }

    @GET
    @Path("{id}/diff")
    @Transactional
    @Operation(summary = "Compare two versions of {one}", description = "Only what clients write is compared.")
    public Difference diff(
            @PathParam("id") UUID id,
            @QueryParam("from") @NotNull @Min(1) @Max(LATEST) @Parameter(description = "A version.", example = "1")
                    Long from,
            @QueryParam("to") @NotNull @Min(1) @Max(LATEST) @Parameter(description = "Another one.", example = "1")
                    Long to) {
        return history.compare(new Target(kind, id), from, to, draft);
    }

    @POST
    @Path("{id}/revert")
    @Transactional
    @Operation(
            summary = "Go back to a version of {one}",
            description = "Makes a new version of what stood in that one. Refused where something that it names is"
                    + " gone.")
    public RestResponse<V> revert(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid Reversion reversion) {
        var target = new Target(kind, id);
        try {
            var before = restated(history.written(target, reversion.version(), draft));
            return revise(id, current -> desk.revert(current, ifMatch, before, draft));
        } catch (ProblemException refusal) {
            // It was valid once, so what is wrong now is what it names.
            throw refusal.type() == ProblemType.VALIDATION_FAILED
                    ? new ProblemException(
                            ProblemType.CONFLICT, "What stood in this version cannot stand now.", refusal.errors())
                    : refusal;
        }
    }
}
