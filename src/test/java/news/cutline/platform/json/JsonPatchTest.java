package news.cutline.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.cutline.platform.problem.ProblemException;
import news.cutline.platform.problem.ProblemException.FieldError;
import news.cutline.platform.problem.ProblemType;

class JsonPatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // No operation, and members.
                "{'a':1} | [] | {'a':1}",
                "{'a':1} | [{'op':'add','path':'/b','value':[2]}] | {'a':1,'b':[2]}",
                "{'a':1} | [{'op':'add','path':'/a','value':null}] | {'a':null}",
                "{'a':null} | [{'op':'replace','path':'/a','value':1}] | {'a':1}",
                "{'a':1,'b':2} | [{'op':'remove','path':'/a'}] | {'b':2}",
                "{'a':{'b':1}} | [{'op':'replace','path':'/a','value':{}}] | {'a':{}}",
                "{'':1} | [{'op':'replace','path':'/','value':2}] | {'':2}",
                "{'a':{'':1}} | [{'op':'remove','path':'/a/'}] | {'a':{}}",
                // Items.
                "{'a':[1,3]} | [{'op':'add','path':'/a/1','value':2}] | {'a':[1,2,3]}",
                "{'a':[1]} | [{'op':'add','path':'/a/1','value':2}] | {'a':[1,2]}",
                "{'a':[]} | [{'op':'add','path':'/a/-','value':[1]}] | {'a':[[1]]}",
                "{'a':[1,2,3]} | [{'op':'remove','path':'/a/1'}] | {'a':[1,3]}",
                "{'a':[1,2,3]} | [{'op':'replace','path':'/a/2','value':'x'}] | {'a':[1,2,'x']}",
                "{'a':[{'b':1}]} | [{'op':'add','path':'/a/0/c','value':2}] | {'a':[{'b':1,'c':2}]}",
                // Move and copy.
                "{'a':1} | [{'op':'move','from':'/a','path':'/b'}] | {'b':1}",
                "{'a':1} | [{'op':'move','from':'/a','path':'/a'}] | {'a':1}",
                "{'a':1} | [{'op':'move','from':'/a','path':'/ab'}] | {'ab':1}",
                "{'a':[0,1,2,3]} | [{'op':'move','from':'/a/0','path':'/a/3'}] | {'a':[1,2,3,0]}",
                "{'a':[0,1,2,3]} | [{'op':'move','from':'/a/3','path':'/a/0'}] | {'a':[3,0,1,2]}",
                "{'a':{'b':1}} | [{'op':'move','from':'/a/b','path':'/a'}] | {'a':1}",
                "{'a':{'b':1}} | [{'op':'copy','from':'/a','path':'/a/c'}] | {'a':{'b':1,'c':{'b':1}}}",
                "{'a':[1]} | [{'op':'copy','from':'/a/0','path':'/a/-'}] | {'a':[1,1]}",
                "{'a':{'b':1}} | [{'op':'copy','from':'/a','path':'/c'},{'op':'replace','path':'/a/b','value':2}]"
                        + " | {'a':{'b':2},'c':{'b':1}}",
                // Tests.
                "{'a':1} | [{'op':'test','path':'/a','value':1.0}] | {'a':1}",
                "{'a':{'x':[1],'y':2}} | [{'op':'test','path':'/a','value':{'y':2e0,'x':[1]}}] | {'a':{'x':[1],'y':2}}",
                "{'a':null} | [{'op':'test','path':'/a','value':null}] | {'a':null}",
                "{'a':1} | [{'op':'test','path':'','value':{'a':1}}] | {'a':1}",
                // The document as a whole.
                "{'a':1} | [{'op':'replace','path':'','value':{'b':2}}] | {'b':2}",
                "{'a':1} | [{'op':'add','path':'','value':[]}] | []",
                "{'a':{'b':2}} | [{'op':'move','from':'/a','path':''}] | {'b':2}",
                "{'a':1} | [{'op':'copy','from':'','path':'/b'}] | {'a':1,'b':{'a':1}}",
                "{'a':1} | [{'op':'remove','path':''}] | null",
                // Names that are escaped, or look like something else.
                "{'a/b':1,'m~n':2} | [{'op':'remove','path':'/a~1b'},{'op':'remove','path':'/m~0n'}] | {}",
                "{'~1':1} | [{'op':'test','path':'/~01','value':1}] | {'~1':1}",
                "{'0':1} | [{'op':'replace','path':'/0','value':2}] | {'0':2}",
                "{} | [{'op':'add','path':'/-','value':1}] | {'-':1}",
                // Members that an operation does not have are ignored.
                "{'a':1} | [{'op':'remove','path':'/a','value':7,'from':3,'note':'gone'}] | {}",
            })
    void patch_is_applied_as_the_standard_says(String document, String patch, String expected) {
        assertThat(apply(document, patch)).isEqualTo(json(expected));
    }

    @ParameterizedTest(name = "{0} + {1} conflicts")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1} | [{'op':'test','path':'/a','value':2}]",
                "{'a':1} | [{'op':'test','path':'/a','value':'1'}]",
                "{'a':[1,2]} | [{'op':'test','path':'/a','value':[2,1]}]",
                "{'a':{'b':1}} | [{'op':'test','path':'/a','value':{'b':1,'c':2}}]",
                "{'a':1} | [{'op':'test','path':'/b','value':null}]",
                "{'a':1} | [{'op':'remove','path':'/b'}]",
                "{'a':1} | [{'op':'replace','path':'/b','value':1}]",
                "{'a':1} | [{'op':'add','path':'/b/c','value':1}]",
                "{'a':1} | [{'op':'add','path':'/a/b','value':1}]",
                "{'a':1} | [{'op':'move','from':'/b','path':'/c'}]",
                "{'a':1} | [{'op':'copy','from':'/b','path':'/c'}]",
                "{'a':[1]} | [{'op':'add','path':'/a/2','value':1}]",
                "{'a':[1]} | [{'op':'replace','path':'/a/1','value':1}]",
                "{'a':[1]} | [{'op':'remove','path':'/a/-'}]",
                "{'a':[1]} | [{'op':'replace','path':'/a/-','value':1}]",
                "{'a':[1]} | [{'op':'test','path':'/a/-','value':1}]",
                "{'a':[1]} | [{'op':'add','path':'/a/x','value':1}]",
                "{'a':[1]} | [{'op':'add','path':'/a/-1','value':1}]",
                "{'a':[1]} | [{'op':'add','path':'/a/+1','value':1}]",
                "{'a':[1]} | [{'op':'add','path':'/a/1e0','value':1}]",
                "{'a':[1]} | [{'op':'add','path':'/a/','value':1}]",
                "{'a':[1]} | [{'op':'add','path':'/a/99999999999','value':1}]",
                "{'a':1} | [{'op':'remove','path':''},{'op':'add','path':'/a','value':1}]",
            })
    void patch_that_does_not_fit_is_a_conflict(String document, String patch) {
        var refusal = refusalOf(document, patch);

        assertThat(refusal.type()).isEqualTo(ProblemType.CONFLICT);
        assertThat(refusal.errors())
                .extracting(FieldError::pointer)
                .containsExactly("/" + (json(patch).size() - 1));
    }

    @ParameterizedTest(name = "{0} is wrong at {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'op':'add'} | ``",
                "'add' | ``",
                "[7] | /0/op",
                "[{'path':'/a'}] | /0/op",
                "[{'op':'spam','path':'/a'}] | /0/op",
                "[{'op':'ADD','path':'/a','value':1}] | /0/op",
                "[{'op':1,'path':'/a','value':1}] | /0/op",
                "[{'op':'add','value':1}] | /0/path",
                "[{'op':'add','path':null,'value':1}] | /0/path",
                "[{'op':'add','path':7,'value':1}] | /0/path",
                "[{'op':'add','path':'a','value':1}] | /0/path",
                "[{'op':'add','path':'/a~2','value':1}] | /0/path",
                "[{'op':'add','path':'/a~','value':1}] | /0/path",
                "[{'op':'add','path':'/a/01','value':1}] | /0/path",
                "[{'op':'add','path':'/a/00','value':1}] | /0/path",
                "[{'op':'add','path':'/a/-/b','value':1}] | /0/path",
                "[{'op':'add','path':'/a'}] | /0/value",
                "[{'op':'replace','path':'/a'}] | /0/value",
                "[{'op':'test','path':'/a'}] | /0/value",
                "[{'op':'move','path':'/a'}] | /0/from",
                "[{'op':'copy','path':'/a'}] | /0/from",
                "[{'op':'move','from':'a','path':'/a'}] | /0/from",
                "[{'op':'move','from':'/a','path':'/a/b'}] | /0/path",
                "[{'op':'move','from':'','path':'/a'}] | /0/path",
                "[{'op':'remove','path':'/a'},{'op':'remov','path':'/a'}] | /1/op",
            })
    void what_is_no_patch_is_refused_whatever_the_document(String patch, String pointer) {
        var refusal = refusalOf("{'a':[{}]}", patch);

        assertThat(refusal.type()).isEqualTo(ProblemType.MALFORMED_REQUEST);
        assertThat(refusal.errors()).extracting(FieldError::pointer).containsExactly(pointer);
    }

    @Test
    void patch_of_too_many_operations_is_refused() {
        var operation = "{'op':'test','path':'','value':{}}";
        var most = (operation + ",").repeat(JsonPatch.MAXIMUM_OPERATIONS - 1) + operation;

        assertThat(apply("{}", "[" + most + "]")).isEqualTo(json("{}"));
        assertThat(refusalOf("{}", "[" + most + "," + operation + "]").type()).isEqualTo(ProblemType.MALFORMED_REQUEST);
    }

    @Test
    void doubling_again_and_again_is_refused() {
        var doubling = "{'op':'copy','from':'/a','path':'/a/-'}";

        var refusal = refusalOf(
                "{'a':['%s']}".formatted("x".repeat(1000)), "[" + (doubling + ",").repeat(30) + doubling + "]");

        assertThat(refusal.type()).isEqualTo(ProblemType.MALFORMED_REQUEST);
    }

    @Test
    void nesting_deeper_and_deeper_is_refused() {
        var wrapping = "{'op':'copy','from':'','path':'/a'},{'op':'move','from':'/a','path':''},"
                + "{'op':'copy','from':'','path':'/a'}";

        assertThat(refusalOf("{'a':1}", "[" + (wrapping + ",").repeat(60) + wrapping + "]")
                        .type())
                .isIn(ProblemType.MALFORMED_REQUEST, ProblemType.CONFLICT);
    }

    private static JsonNode apply(String document, String patch) {
        return JsonPatch.of(json(patch)).applyTo(json(document));
    }

    private static ProblemException refusalOf(String document, String patch) {
        return catchThrowableOfType(ProblemException.class, () -> apply(document, patch));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }
}
