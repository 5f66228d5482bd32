package uk.totalplace.system.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.totalplace.system.run.Directories;

/**
 * A tree of packages: a root, modules below it, concepts below them. One is the product; the other has a fault planted for
 * every rule, so that no rule can be green because it matches nothing.
 */
record Tree(String root, JavaClasses classes, List<Path> sources) {
    private static final Set<String> NOT_THEMES = Set.of("common", "barriers", "board", "portal");

    static Tree product() {
        List<Path> modules = productModules();
        return new Tree("uk.totalplace", new ClassFileImporter().importPaths(modules.stream().map(module -> module.resolve("target/classes")).filter(Files::isDirectory).toList()),
                modules.stream().map(module -> module.resolve("src/main/java")).toList());
    }

    static Tree planted() {
        return new Tree("planted", new ClassFileImporter().importPackages("planted"), List.of(Directories.root().resolve("system-tests/src/test/java")));
    }

    /** Every folder beside this one that holds code of the product. */
    static List<Path> productModules() {
        try (Stream<Path> folders = Files.list(Directories.root())) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve("src/main/java/uk/totalplace"))).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> modules() {
        return classes.stream().map(this::module).flatMap(Optional::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A module that is neither the kernel, a register, the board nor the portal is a theme: a new one needs no line here. */
    boolean isTheme(String module) {
        return !NOT_THEMES.contains(module);
    }

    Optional<String> module(JavaClass type) {
        return segment(type, 0);
    }

    /** {@code concept} of {@code root.module.concept}, or nothing for a class of the module's own package. */
    Optional<String> concept(JavaClass type) {
        return segment(type, 1);
    }

    private Optional<String> segment(JavaClass type, int which) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String[] segments = name.substring(root.length() + 1).split("\\.");
        return segments.length > which ? Optional.of(segments[which]) : Optional.empty();
    }

    /** The plug-in contracts: what the product asks the container for as {@code Instance<…>}. */
    Set<JavaClass> contracts() {
        return classes.stream().flatMap(type -> type.getFields().stream()).filter(field -> field.getRawType().getName().equals("jakarta.enterprise.inject.Instance"))
                .map(field -> field.getType()).filter(JavaParameterizedType.class::isInstance).map(type -> ((JavaParameterizedType) type).getActualTypeArguments().get(0)).map(JavaType::toErasure)
                .filter(contract -> module(contract).isPresent()).collect(Collectors.toSet());
    }

    /** Portal code that serves any theme: it depends on none. */
    boolean isGeneric(JavaClass type) {
        String module = module(type).orElse("");
        return module.equals("common") || module.equals("board") || module.equals("portal") && type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> module(dependency.getTargetClass())).flatMap(Optional::stream).noneMatch(this::isTheme) && !isTheme(concept(type).orElse("portal"), modules());
    }

    private boolean isTheme(String concept, Set<String> modules) {
        return modules.contains(concept) && isTheme(concept);
    }

    /** Text constants of a class, as the compiler left them in its file. */
    static List<String> constants(JavaClass type) {
        return type.getSource().map(source -> ConstantPool.texts(source.getUri())).orElse(List.of());
    }
}
