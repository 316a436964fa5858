package news.cutline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Instant;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.smallrye.config.ConfigMapping;

import news.cutline.testing.OwnClasses;

/// The arrows and the rules of the house. What each rule is for stands in its `because`.
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {

    private static final String ROOT = "news.cutline.";

    /// What each package may use, beside itself.
    private static final TreeMap<String, Set<String>> ARROWS = new TreeMap<>();

    static {
        ARROWS.put("rights", Set.of());
        ARROWS.put("platform", Set.of());
        ARROWS.put("journal", Set.of("platform"));
        ARROWS.put("credit", Set.of("platform", "journal", "rights"));
        ARROWS.put("partner", Set.of("platform", "journal", "rights"));
        ARROWS.put("media", Set.of("platform", "journal", "credit"));
        ARROWS.put("embed", Set.of("platform", "journal", "credit", "media"));
        ARROWS.put("article", Set.of("platform", "journal", "credit", "media", "embed"));
        ARROWS.put(
                "delivery", Set.of("platform", "journal", "rights", "credit", "media", "embed", "article", "partner"));
        ARROWS.put("demo", Set.of("platform", "journal", "media", "partner", "ingest", "delivery"));
        ARROWS.put("page", Set.of("platform", "delivery"));
        ARROWS.put("feed", Set.of("platform", "journal", "delivery"));
        ARROWS.put("ingest", Set.of("platform", "journal", "rights", "credit", "media", "embed", "article", "partner"));
    }

    @Test
    void arrows_point_one_way() {
        ARROWS.forEach((name, allowed) -> noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(describe(
                        "lie outside of its arrows",
                        used -> used.getPackageName().startsWith(ROOT)
                                && !name.equals(feature(used))
                                && !allowed.contains(feature(used))))
                .because("a reader of " + name + " must know only what lies below it")
                .check(OwnClasses.ALL));
    }

    @Test
    void every_package_has_its_arrows() {
        classes()
                .that()
                .resideOutsideOfPackage("news.cutline")
                .should(be("in a package with arrows", type -> ARROWS.containsKey(feature(type))))
                .because("a new package must say what it may use")
                .check(OwnClasses.ALL);
    }

    @Test
    void packages_form_no_cycles() {
        slices().matching("news.cutline.(**)")
                .should()
                .beFreeOfCycles()
                .because("whatever is in a cycle can only be understood at once")
                .check(OwnClasses.ALL);
    }

    @Test
    void settings_are_checked_by_converters() {
        noClasses()
                .that()
                .areAnnotatedWith(ConfigMapping.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.validation..", "org.hibernate.validator..")
                .because("the first constraint on any setting makes each start build a validator for all of Quarkus's,"
                        + " which is a tenth of the time until the first answer")
                .check(OwnClasses.ALL);
    }

    @Test
    void rows_are_read_as_lists() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "rows are streamed",
                        call -> call.getName().equals("getResultStream")
                                || call.getName().startsWith("stream")
                                        && (call.getTargetOwner().isAssignableTo(PanacheQuery.class)
                                                || call.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class))))
                .because("Hibernate translates a query that is scrolled anew each time, and that of a list once")
                .check(OwnClasses.ALL);
    }

    @Test
    void rights_are_a_pure_function() {
        classes()
                .that()
                .resideInAPackage(ROOT + "rights..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + "rights..")
                .because("who may see what must be readable and testable without anything else")
                .check(OwnClasses.ALL);
    }

    @Test
    void http_is_spoken_by_resources() {
        noClasses()
                .that(describe(
                        "are neither resources nor the platform",
                        type -> !type.getSimpleName().endsWith("Resource")
                                && !type.getFullName().contains("Resource$")
                                && !feature(type).equals("platform")))
                .should()
                .dependOnClassesThat(describe(
                        "belong to JAX-RS, but for the parameters of lists",
                        used -> used.getPackageName().startsWith("jakarta.ws.rs")
                                && !Set.of("QueryParam", "DefaultValue").contains(used.getSimpleName())))
                .because("rules must not know by which protocol they are asked")
                .check(OwnClasses.ALL);
    }

    @Test
    void database_is_asked_by_repositories() {
        noClasses()
                .that(describe(
                        "are no repositories", type -> !type.getSimpleName().endsWith("Repository")))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("io.quarkus.hibernate.orm.panache..")
                .because("every query must be found in one place per aggregate")
                .check(OwnClasses.ALL);
    }

    @Test
    void entities_are_written_in_their_own_package_only() {
        classes()
                .should(new ArchCondition<>("write entity fields only in the entity's package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFieldAccessesFromSelf().stream()
                                .filter(access -> access.getAccessType() == AccessType.SET)
                                .filter(access -> isEntity(access.getTargetOwner()))
                                .filter(access -> !access.getTargetOwner()
                                        .getPackageName()
                                        .equals(type.getPackageName()))
                                .map(JavaAccess::getDescription)
                                .forEach(written -> events.add(SimpleConditionEvent.violated(type, written)));
                    }
                })
                .because("an entity keeps its promises only if nobody else writes its fields")
                .check(OwnClasses.ALL);
    }

    @Test
    void resources_never_show_entities() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should(new ArchCondition<>("mention no entity") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        Stream.concat(
                                        method.getReturnType().getAllInvolvedRawTypes().stream(),
                                        method.getParameters().stream()
                                                .flatMap(parameter ->
                                                        parameter.getType().getAllInvolvedRawTypes().stream()))
                                .filter(ArchitectureTest::isEntity)
                                .forEach(entity -> events.add(
                                        SimpleConditionEvent.violated(method, method + " mentions " + entity)));
                    }
                })
                .because("what clients see must not change with a table")
                .check(OwnClasses.ALL);
    }

    @Test
    void names_say_what_things_are() {
        noClasses()
                .should(
                        be(
                                "named after a role that every class could claim",
                                type -> type.getSimpleName()
                                        .matches(
                                                ".*(Impl|Service|Manager|Helper|Utils?|Processor|Handler|Dto|Base|Abstract|DAO)")))
                .because("such a name says nothing")
                .check(OwnClasses.ALL);
    }

    @Test
    void there_is_one_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "platform..")
                .should()
                .callMethod(Instant.class, "now")
                .because("two clocks in one decision are how embargoes leak")
                .check(OwnClasses.ALL);
    }

    private static String feature(JavaClass type) {
        var inside = type.getPackageName()
                .substring(Math.min(ROOT.length(), type.getPackageName().length()));
        return inside.contains(".") ? inside.substring(0, inside.indexOf('.')) : inside;
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class);
    }

    private static ArchCondition<JavaClass> be(String description, Predicate<JavaClass> condition) {
        return ArchCondition.from(describe(description, condition));
    }
}
