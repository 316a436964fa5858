package news.cutline.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
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

    private static final String TEXT_EXAMPLE = """
            Ferry leaves the harbour again

            By Mara Quist

            The ferry to the island has left the harbour for the first time since the storm, the port said.
            """;
    private static final String HTML_EXAMPLE = """
            <html lang="en"><body><article>
            <h1>Lighthouse keeps its light</h1>
            <p class="byline">By Mara Quist</p>
            <figure><img src="https://media.example.org/lighthouse.jpg" alt="A white tower above a grey sea">
            <figcaption>The lighthouse at dusk. Photo: Ada Lind/Northern Wire</figcaption></figure>
            <p>The white tower on the north pier stays <em>lit</em>, the council decided on Tuesday.</p>
            </article></body></html>
            """;

    private final ImportPage importPage;
    private final PageImportRepository imports;
    private final ServiceAddress address;

    ImportResource(ImportPage importPage, PageImportRepository imports, ServiceAddress address) {
        this.importPage = importPage;
        this.imports = imports;
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
                    + " `url`, else by the canonical address that its HTML states, else by its text.")
    @org.eclipse.microprofile.openapi.annotations.parameters.RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(implementation = String.class),
                        example = TEXT_EXAMPLE),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(implementation = String.class),
                        example = HTML_EXAMPLE)
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
            @BeanParam @Valid ImportRequest request, InputStream body, @Context HttpHeaders headers)
            throws IOException {
        var charset = charset(headers.getMediaType());
        var view = MediaType.TEXT_HTML_TYPE.isCompatible(headers.getMediaType())
                ? importPage.importHtml(HtmlSource.of(RequestBody.readPage(body), charset), request)
                : importPage.importText(
                        StrictJson.text(RequestBody.read(body), Objects.requireNonNullElse(charset, UTF_8)), request);
        if (view.unchanged()) {
            return RestResponse.ok(view);
        }
        return ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .header(HttpHeaders.LOCATION, address.of("/v1/editorial/imports/" + view.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read what became of an import")
    public ImportView read(@PathParam("id") UUID id) {
        return ImportView.of(imports.require(id), false);
    }

    private static @Nullable Charset charset(MediaType type) {
        var name = type.getParameters().get("charset");
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The charset " + name + " is not known.");
        }
    }
}
