package news.cutline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import news.cutline.ingest.markup.HtmlSource;
import news.cutline.ingest.newsroom.ImportNewsroom;
import news.cutline.platform.http.RequestBody;
import news.cutline.platform.http.ServiceAddress;
import news.cutline.platform.identity.Role;
import news.cutline.platform.json.StrictJson;
import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemType;

@Path("/v1/editorial/imports")
@Tag(name = "Write")
@RolesAllowed(Role.EDITORS)
class ImportResource {

    private final ImportPage importPage;
    private final ImportNewsroom importNewsroom;
    private final FindImport find;
    private final ServiceAddress address;

    ImportResource(ImportPage importPage, ImportNewsroom importNewsroom, FindImport find, ServiceAddress address) {
        this.importPage = importPage;
        this.importNewsroom = importNewsroom;
        this.find = find;
        this.address = address;
    }

    @POST
    @Consumes({MediaType.TEXT_PLAIN, MediaType.TEXT_HTML})
    @Transactional
    @Operation(
            summary = "Import a page",
            description = "Makes a draft of a news page with its pictures, captions and credits: of its text, as copied"
                    + " from a browser (at most 2 MiB), or of its HTML, as saved (at most 5 MiB and 100,000 tags). The"
                    + " report says how each line was read. Nothing is fetched. A page is imported once: known again by"
                    + " `url`, else by the canonical address that its HTML states, else by its text."
                    + " Or takes a whole newsroom as `application/x-ndjson`, from publishers only: one `NewsroomLine`"
                    + " a line, at most 10,000 of them and 8 MiB, all or nothing. What has its id here already is left"
                    + " as it is.")
    @org.eclipse.microprofile.openapi.annotations.parameters.RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    @APIResponse(
            responseCode = "201",
            description = "Imported.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Imported before; nothing was changed.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> create(
            @BeanParam @Valid ImportRequest request, RequestBody body, @Context HttpHeaders headers) {
        var charset = charset(headers.getMediaType());
        return answer(
                MediaType.TEXT_HTML_TYPE.isCompatible(headers.getMediaType())
                        ? importPage.importHtml(HtmlSource.of(body.bytes(), charset), request)
                        : importPage.importText(
                                StrictJson.text(body.bytes(), Objects.requireNonNullElse(charset, UTF_8)), request));
    }

    @POST
    @Consumes(RequestBody.LINES)
    @RolesAllowed(Role.PUBLISHERS)
    @Transactional
    // Where the contract tells two methods of one address as one, it loses the words of the first.
    @Operation(hidden = true)
    public RestResponse<ImportView> createNewsroom(RequestBody body) {
        var outcome = importNewsroom.importFile(body.bytes());
        return answer(ImportView.of(outcome.imported(), outcome.unchanged()));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "Read what became of an import")
    public ImportView read(@PathParam("id") UUID id) {
        return find.require(id);
    }

    private RestResponse<ImportView> answer(ImportView view) {
        return view.unchanged()
                ? RestResponse.ok(view)
                : ResponseBuilder.create(RestResponse.Status.CREATED, view)
                        .header(HttpHeaders.LOCATION, address.of("/v1/editorial/imports/" + view.id()))
                        .build();
    }

    private static @Nullable Charset charset(@Nullable MediaType type) {
        if (type == null) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The header Content-Type is missing.");
        }
        var name = type.getParameters().get("charset");
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The charset " + name + " is not known.");
        }
    }
}
