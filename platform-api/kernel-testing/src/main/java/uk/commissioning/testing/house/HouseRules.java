package uk.commissioning.testing.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The rules a compiler cannot keep (style.md 5d), by number. Each says what to do instead.
public final class HouseRules {

    private static final Set<String> WAITING = Set.of(
            "block", "blockFirst", "blockLast", "blockOptional", "subscribe", "toFuture", "toIterable", "toStream");

    private HouseRules() {}

    /// Rules for every jar of the house.
    static Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("R7 features do not know their web side", FEATURES_DO_NOT_KNOW_THE_WEB);
        rules.put("R9 only Postgres classes and wiring touch the database client", DATABASE_IN_ADAPTERS);
        rules.put("R9 only web packages touch the web framework", WEB_IN_WEB);
        rules.put("R9 only configurations touch the context", CONTEXT_IN_CONFIGURATIONS);
        rules.put("R10 no tenant in signatures", NO_TENANT_IN_FIELDS);
        rules.put("R11 every package is null-marked", NULL_MARKED);
        rules.put("R12 nothing waits", NOTHING_WAITS);
        rules.put("R12 nobody writes the context", NOBODY_WRITES_THE_CONTEXT);
        rules.put("R17 no package cycles", NO_CYCLES);
        rules.put("point 4: names say what a thing is", HONEST_NAMES);
        rules.put("point 10: final, sealed, record or interface", CLOSED_CLASSES);
        return rules;
    }

    /// R1: what the kernel may see.
    static final ArchRule KERNEL_SEES_JAVA_AND_REACTOR = classes()
            .that()
            .resideInAPackage("uk.commissioning.kernel..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "uk.commissioning.kernel..",
                    "java..",
                    "javax.crypto..",
                    "reactor..",
                    "org.jspecify..",
                    "org.reactivestreams..")
            .because("the kernel is seen by every room (R1): put what needs more into runtime, behind a port");

    private static final DescribedPredicate<JavaClass> HOUSE_FLOORS_WITH_TENANTS =
            JavaClass.Predicates.resideInAnyPackage(
                    "uk.commissioning.kernel..", "uk.commissioning.runtime..", "uk.commissioning.tenants..");

    private static final ArchRule FEATURES_DO_NOT_KNOW_THE_WEB = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .and()
            .haveSimpleNameNotEndingWith("Configuration")
            .and()
            .resideInAPackage("uk.commissioning..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("uk.commissioning..web..")
            .allowEmptyShould(true)
            .because("a request reads downwards: web, use case, aggregate, port (R7)");

    private static final ArchRule DATABASE_IN_ADAPTERS = noClasses()
            .that(outside("uk.commissioning.runtime.database..", "uk.commissioning.testing.database.."))
            .and(areNot(Exceptions.TO_DATABASE_IN_ADAPTERS))
            .and()
            .haveSimpleNameNotStartingWith("Postgres")
            .and()
            .haveSimpleNameNotEndingWith("Configuration")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.r2dbc..", "org.springframework.r2dbc..", "java.sql..")
            .allowEmptyShould(true)
            .because("a reviewer looks for SQL in Postgres… classes only (R9)");

    private static final ArchRule WEB_IN_WEB = noClasses()
            .that(outside(
                    // the edge itself
                    "uk.commissioning.runtime.overload..",
                    "uk.commissioning.runtime.problem..",
                    "uk.commissioning.runtime.security..",
                    "uk.commissioning.runtime.telemetry..",
                    "uk.commissioning.runtime.visit..",
                    // the view, and the frame around it that the path decides
                    "uk.commissioning.ui..",
                    "uk.commissioning.runtime.home..",
                    // handlers of its own stand in for a council's, to be measured
                    "uk.commissioning.bench..",
                    // a client of Keycloak's REST
                    "uk.commissioning.tenants.keycloak..",
                    "uk.commissioning..web.."))
            .and()
            .haveSimpleNameNotEndingWith("Configuration")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..")
            .allowEmptyShould(true)
            .because("use cases serve pages and API alike (R9)");

    private static final ArchRule CONTEXT_IN_CONFIGURATIONS = noClasses()
            .that(outside(
                    "uk.commissioning.app..",
                    "uk.commissioning.admin..",
                    "uk.commissioning.runtime.edge..",
                    "uk.commissioning.bench..",
                    "uk.commissioning..web.."))
            .and(areNot(Exceptions.TO_CONTEXT_IN_CONFIGURATIONS))
            .and()
            .haveSimpleNameNotEndingWith("Configuration")
            .and()
            .haveSimpleNameNotEndingWith("Settings")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.context..",
                    "org.springframework.beans..",
                    "org.springframework.boot..",
                    "org.springframework.stereotype..")
            .allowEmptyShould(true)
            .because("wiring is a table of contents, read in one place (R9)");

    private static final ArchRule NO_TENANT_IN_FIELDS = noClasses()
            .that(DescribedPredicate.not(HOUSE_FLOORS_WITH_TENANTS))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("uk.commissioning.kernel.tenancy.TenantId")
            .allowEmptyShould(true)
            .because(
                    "the tenant is never a parameter: the transaction binds it, RLS filters, the default fills it (R10)");

    private static final ArchRule NULL_MARKED = classes()
            .that()
            .resideInAPackage("uk.commissioning..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should(new BeInANullMarkedPackage())
            .because("null contracts hold only where a package is @NullMarked (R11)");

    private static final ArchRule NOTHING_WAITS = noClasses()
            .that(areNot(Exceptions.TO_NOTHING_WAITS))
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "a Mono or Flux is waited for or subscribed to",
                    (JavaAccess<?> call) ->
                            call.getTargetOwner().getPackageName().equals("reactor.core.publisher")
                                    && WAITING.contains(call.getName())))
            .allowEmptyShould(true)
            .because("one blocked thread stops many councils (R12): return the Mono");

    private static final ArchRule NOBODY_WRITES_THE_CONTEXT = noClasses()
            .that(outside(
                    "uk.commissioning.runtime.database..",
                    "uk.commissioning.runtime.job..",
                    "uk.commissioning.runtime.telemetry..",
                    "uk.commissioning.runtime.visit.."))
            .and(areNot(Exceptions.TO_NOBODY_WRITES_THE_CONTEXT))
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "contextWrite is called",
                    (JavaAccess<?> call) -> call.getName().equals("contextWrite")))
            .allowEmptyShould(true)
            .because("the council is bound at the edge and nowhere else (point 30)");

    private static final ArchRule NO_CYCLES = slices().matching("uk.commissioning.(*).(*)..")
            .namingSlices("$1.$2")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("a reader must be able to begin somewhere (R17)");

    private static final ArchRule HONEST_NAMES = noClasses()
            .that()
            .resideInAPackage("uk.commissioning..")
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .allowEmptyShould(true)
            .because("a name says its technology or its job, never Impl, Manager, Helper, Util (point 4)");

    private static final ArchRule CLOSED_CLASSES = classes()
            .that()
            .resideInAPackage("uk.commissioning..")
            .and()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .haveModifier(JavaModifier.ABSTRACT)
            .allowEmptyShould(true)
            .because("inheritance is not a way to share code here (point 10): make it final, or an interface");

    /// For tests: the only place where a mocking library could be used.
    static final ArchRule NO_MOCKS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mockito..", "org.easymock..", "io.mockk..")
            .allowEmptyShould(true)
            .because("if a fake is hard to write, the port is too wide (point 39)");

    /// Not one of the named classes, nor nested in one.
    private static DescribedPredicate<JavaClass> areNot(Map<String, String> named) {
        return DescribedPredicate.describe(
                "are not " + named.keySet(),
                type -> !named.containsKey(type.getName().replaceFirst("\\$.*", "")));
    }

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return JavaClass.Predicates.resideOutsideOfPackages(packages);
    }
}
