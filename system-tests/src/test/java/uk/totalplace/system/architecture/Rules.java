package uk.totalplace.system.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rules of docs/architecture.md. Modules, themes, contracts and names are read from the code and the data, not listed here. */
final class Rules {
    private static final List<String> VENDORS = List.of("org.eclipse.persistence.", "org.apache.myfaces.", "com.ibm.", "io.openliberty.", "com.sun.", "org.hibernate.", "org.glassfish.", "org.jboss.");
    private static final List<String> PAGES = List.of("org.primefaces.", "jakarta.faces.");
    private static final List<String> EMPTY_WORDS = List.of("Util", "Utils", "Helper", "Manager", "Impl", "Dto", "DTO", "Facade", "Service");
    private static final Set<String> EMPTY_PACKAGES = Set.of("util", "utils", "helper", "helpers", "manager", "impl", "dto", "facade", "service", "services");
    private static final List<String> ROLES = List.of("RolesAllowed", "PermitAll", "DenyAll");
    private static final Set<String> ZONED = Set.of("java.time.LocalDate", "java.time.LocalDateTime", "java.time.LocalTime", "java.time.Year", "java.time.YearMonth", "java.time.ZonedDateTime", "java.time.OffsetDateTime");

    private Rules() {
    }

    static List<Rule> all() {
        return List.of(
                new Rule("the kernel depends on no other module", "planted.common.thing.KnowsATheme", tree -> wrongWays(tree, "common")),
                new Rule("the barriers register depends on the kernel only", "planted.barriers.register.KnowsTheBoard", tree -> wrongWays(tree, "barriers")),
                new Rule("the board depends on the kernel and the barriers register only", "planted.board.ledger.KnowsATheme", tree -> wrongWays(tree, "board")),
                new Rule("the count depends on the kernel only", "planted.counting.other.KnowsBarriers", tree -> wrongWays(tree, "counting")),
                new Rule("a theme depends on no other theme", "planted.gateway.site.KnowsAssets", Rules::wrongWaysOfThemes),
                new Rule("of the count a theme knows the expenditure only", "planted.gateway.site.KnowsTheInsideOfTheCount", Rules::wrongWaysOfThemes),
                new Rule("of the barriers a theme knows the register only", "planted.assets.property.KnowsTheInsideOfBarriers", Rules::wrongWaysOfThemes),
                new Rule("nobody but the portal knows pages", "planted.assets.property.KnowsPages", tree -> uses(tree, type -> !is(tree, type, "portal"), PAGES)),
                new Rule("nobody knows a vendor", "planted.assets.property.KnowsAVendor", tree -> uses(tree, type -> true, VENDORS)),
                new Rule("the portal does not know the database", "planted.portal.frame.KnowsTheDatabase", tree -> uses(tree, type -> is(tree, type, "portal"), List.of("jakarta.persistence."))),
                new Rule("only a package-private repository holds the EntityManager", "planted.assets.property.HoldsTheEntityManager", Rules::holders),
                new Rule("no entity leaves a boundary", "planted.assets.property.GivesEntitiesAway", Rules::leaks),
                new Rule("every method of a boundary says who may call it", "planted.assets.property.SaysNoRoles", Rules::open),
                new Rule("a plug-in is an application-scoped bean and never a session bean", "planted.assets.property.SessionPlugIn", Rules::plugIns),
                new Rule("days and hours are those of the wall here and not of the server's zone", "planted.assets.property.AsksTheServersZone", Rules::zones),
                new Rule("a class is named for what it is", "planted.assets.property.PropertyHelper", tree -> where(tree, type -> EMPTY_WORDS.stream().anyMatch(type.getSimpleName()::endsWith), "has an empty word for a name")),
                new Rule("a package is named for a concept", "planted.assets.util.Something", tree -> where(tree, type -> Stream.of(type.getPackageName().split("\\.")).anyMatch(EMPTY_PACKAGES::contains), "lies in a package without a concept")),
                new Rule("an interface is a plug-in contract, a function, or has several implementations", "planted.assets.property.OnlyOneWay", Rules::lonelyInterfaces),
                new Rule("a concept says what it is for", "planted.assets.silent", Rules::silentPackages),
                new Rule("what serves every theme names none", "planted.common.thing.NamesATheme", tree -> named(tree, Names.themes())),
                new Rule("what serves every place names none", "planted.common.thing.NamesAPlace", tree -> named(tree, Names.places())));
    }

    private static List<String> wrongWays(Tree tree, String module) {
        Predicate<JavaClass> allowed = switch (module) {
            case "common" -> target -> false;
            case "board" -> target -> is(tree, target, "common") || is(tree, target, "barriers", "register");
            default -> target -> is(tree, target, "common");
        };
        return crossing(tree, type -> is(tree, type, module), allowed);
    }

    private static List<String> wrongWaysOfThemes(Tree tree) {
        Predicate<JavaClass> theme = type -> tree.module(type).filter(module -> tree.isTheme(module) && !module.equals("counting")).isPresent();
        return crossing(tree, theme, target -> is(tree, target, "common") || is(tree, target, "barriers", "register") || is(tree, target, "counting", "expenditure"));
    }

    private static List<String> crossing(Tree tree, Predicate<JavaClass> from, Predicate<JavaClass> allowed) {
        return dependencies(tree, from).filter(dependency -> tree.module(dependency.getTargetClass()).isPresent()
                && !tree.module(dependency.getTargetClass()).equals(tree.module(dependency.getOriginClass())) && !allowed.test(dependency.getTargetClass())).map(Dependency::getDescription).toList();
    }

    private static List<String> uses(Tree tree, Predicate<JavaClass> from, List<String> packages) {
        return dependencies(tree, from).filter(dependency -> packages.stream().anyMatch(dependency.getTargetClass().getName()::startsWith)).map(Dependency::getDescription).toList();
    }

    private static Stream<Dependency> dependencies(Tree tree, Predicate<JavaClass> from) {
        return tree.classes().stream().filter(from).flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    private static List<String> holders(Tree tree) {
        return dependencies(tree, type -> true).filter(dependency -> dependency.getTargetClass().getName().equals("jakarta.persistence.EntityManager"))
                .map(Dependency::getOriginClass).filter(type -> !type.getSimpleName().endsWith("Repository") || type.getModifiers().contains(PUBLIC)).map(type -> type.getName() + " holds the EntityManager").distinct().toList();
    }

    private static List<String> leaks(Tree tree) {
        return boundaryMethods(tree).filter(method -> Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream()).map(JavaType::getAllInvolvedRawTypes).flatMap(Set::stream)
                .anyMatch(type -> type.isAnnotatedWith("jakarta.persistence.Entity"))).map(method -> method.getFullName() + " shows an entity").toList();
    }

    private static List<String> open(Tree tree) {
        return boundaryMethods(tree).filter(method -> ROLES.stream().map(role -> "jakarta.annotation.security." + role).noneMatch(role -> method.isAnnotatedWith(role) || method.getOwner().isAnnotatedWith(role)))
                .map(method -> method.getFullName() + " declares no roles").toList();
    }

    private static Stream<JavaMethod> boundaryMethods(Tree tree) {
        return tree.classes().stream().filter(Rules::isSessionBean).flatMap(type -> type.getMethods().stream()).filter(method -> method.getModifiers().contains(PUBLIC) && !method.getModifiers().contains(STATIC));
    }

    private static boolean isSessionBean(JavaClass type) {
        return type.isAnnotatedWith("jakarta.ejb.Stateless") || type.isAnnotatedWith("jakarta.ejb.Singleton") || type.isAnnotatedWith("jakarta.ejb.Stateful");
    }

    private static List<String> plugIns(Tree tree) {
        Set<JavaClass> contracts = tree.contracts();
        Predicate<JavaClass> plugIn = type -> !type.isInterface() && !type.getModifiers().contains(ABSTRACT) && type.getAllRawInterfaces().stream().anyMatch(contracts::contains);
        return where(tree, plugIn.and(type -> isSessionBean(type) || !type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped")), "plugs in and is not simply an application-scoped bean");
    }

    private static List<String> zones(Tree tree) {
        return tree.classes().stream().flatMap(type -> type.getMethodCallsFromSelf().stream()).filter(call -> ZONED.contains(call.getTargetOwner().getName()) && call.getName().equals("now") && call.getTarget().getRawParameterTypes().isEmpty()
                || call.getName().equals("systemDefault")).map(JavaMethodCall::getDescription).toList();
    }

    private static List<String> lonelyInterfaces(Tree tree) {
        Set<JavaClass> contracts = tree.contracts();
        return where(tree, type -> type.isInterface() && !type.isAnnotation() && !type.getSimpleName().equals("package-info") && !contracts.contains(type)
                && type.getMethods().stream().filter(method -> method.getModifiers().contains(ABSTRACT)).count() != 1
                && type.getAllSubclasses().stream().filter(sub -> !sub.isInterface()).count() < 2, "is an interface with fewer than two implementations");
    }

    private static List<String> silentPackages(Tree tree) {
        Set<String> silent = new TreeSet<>();
        for (Path sources : tree.sources()) {
            for (Path file : Names.javaFiles(sources.resolve(tree.root().replace('.', '/')))) {
                Path folder = file.getParent();
                String name = sources.relativize(folder).toString().replace('/', '.');
                boolean concept = name.substring(tree.root().length()).chars().filter(c -> c == '.').count() >= 2;
                if (concept && !Files.exists(folder.resolve("package-info.java"))) {
                    silent.add(name + " has no package-info");
                }
            }
        }
        return List.copyOf(silent);
    }

    private static List<String> named(Tree tree, Set<String> names) {
        List<String> breaches = new ArrayList<>();
        for (JavaClass type : tree.classes()) {
            if (tree.isGeneric(type)) {
                Tree.constants(type).forEach(text -> Names.in(text, names).forEach(name -> breaches.add(type.getName() + " names " + name + " in “" + text + "”")));
            }
        }
        return breaches;
    }

    private static List<String> where(Tree tree, Predicate<JavaClass> faulty, String words) {
        return tree.classes().stream().filter(faulty).map(type -> type.getName() + " " + words).toList();
    }

    private static boolean is(Tree tree, JavaClass type, String module) {
        return tree.module(type).filter(module::equals).isPresent();
    }

    private static boolean is(Tree tree, JavaClass type, String module, String concept) {
        return is(tree, type, module) && tree.concept(type).filter(concept::equals).isPresent();
    }
}
