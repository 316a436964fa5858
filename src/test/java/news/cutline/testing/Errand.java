package news.cutline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.apache.http.HttpResponse;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.client.params.ClientPNames;
import org.apache.http.client.utils.URIBuilder;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.util.EntityUtils;

import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;

import news.cutline.testing.contract.ContractWatch;

/// A request of those that are sent by the thousand: by fixtures, and by tests that try things at random. REST Assured
/// takes longer to send one than the service to answer it. The answer is checked against the contract all the same.
public final class Errand {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RequestBuilder request;
    private boolean isRedirected = true;
    private boolean isWatched = true;

    private Errand(String method, String path) {
        request = RequestBuilder.create(method).setUri("http://localhost:" + RestAssured.port + path);
    }

    public static Errand to(String method, String path) {
        return new Errand(method, path);
    }

    /// An address of this form of the contract, at which there is nothing.
    public static String anyOf(String template) {
        return template.replaceAll("\\{[^}]*}", "0199d6c0-0000-7000-8000-000000000000");
    }

    public Errand as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Errand with(String header, String value) {
        request.addHeader(header, value);
        return this;
    }

    public Errand asking(Map<String, String> parameters) {
        // Not the request's own parameters, which would be the body of a POST that has none.
        var address = new URIBuilder(request.getUri());
        parameters.forEach(address::addParameter);
        request.setUri(address.toString());
        return this;
    }

    public Errand bringing(Object members) {
        return bringing(members, "application/json");
    }

    public Errand bringing(Object members, String type) {
        try {
            return carrying(JSON.writeValueAsBytes(members), type);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// With a body as it is.
    public Errand carrying(byte[] body, String type) {
        request.setEntity(new ByteArrayEntity(body, ContentType.create(type)));
        return this;
    }

    /// By way of the front at this port, which adds headers that the contract does not know.
    public Errand by(int port) {
        request.setUri(request.getUri().toString().replace("localhost:" + RestAssured.port, "127.0.0.1:" + port));
        isWatched = false;
        return this;
    }

    /// Goes no further than to the address that it was sent to.
    public Errand withoutRedirects() {
        isRedirected = false;
        return this;
    }

    public Response send() {
        var built = request.build();
        built.getParams().setBooleanParameter(ClientPNames.HANDLE_REDIRECTS, isRedirected);
        try {
            var response = read(OneClient.CLIENT.execute(built));
            if (isWatched) {
                ContractWatch.check(built.getMethod(), built.getURI(), response);
            }
            return response;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Response read(HttpResponse answer) throws IOException {
        var entity = answer.getEntity();
        var headers = new Headers(Arrays.stream(answer.getAllHeaders())
                .map(header -> new Header(header.getName(), header.getValue()))
                .toList());
        return new ResponseBuilder()
                .setStatusCode(answer.getStatusLine().getStatusCode())
                .setStatusLine(answer.getStatusLine().toString())
                .setHeaders(headers)
                .setContentType(headers.hasHeaderWithName("Content-Type") ? headers.getValue("Content-Type") : "")
                .setBody(entity == null ? "" : EntityUtils.toString(entity, StandardCharsets.UTF_8))
                .build();
    }
}
