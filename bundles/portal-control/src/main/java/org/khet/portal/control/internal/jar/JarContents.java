package org.khet.portal.control.internal.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.khet.portal.api.admin.module.ModuleInspection.Contents;
import org.khet.portal.api.admin.module.ModuleInspection.Part;

/** What a module's jar brings, read from its classes, texts and migrations; none of its code runs. */
public final class JarContents {
    private static final Pattern TABLE =
            Pattern.compile("create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?\"?([a-z0-9_]+)", Pattern.CASE_INSENSITIVE);
    private final ModuleJar module;
    private final Properties thai = new Properties();
    private final Properties english = new Properties();
    private final Announcements announced;

    private JarContents(ModuleJar module) {
        this.module = module;
        this.announced = new Announcements(module.id());
    }

    /** Reads a jar that {@link ModuleJar#read} has read before. */
    public static Contents of(Path jar, ModuleJar module) {
        JarContents contents = new JarContents(module);
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            contents.read(file);
        } catch (IOException | IllegalArgumentException broken) {
            throw ModuleJar.refused("control.install.broken");
        }
        return contents.collect(jar);
    }

    private void read(JarFile file) throws IOException {
        String texts = "i18n/" + module.id();
        for (JarEntry entry : file.stream().toList()) {
            String name = entry.getName();
            try (InputStream in = file.getInputStream(entry)) {
                if (name.equals(texts + "_th.properties")) {
                    thai.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                } else if (name.equals(texts + "_en.properties")) {
                    english.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                } else if (name.endsWith(".class")) {
                    announced.read(in.readAllBytes());
                }
            }
        }
    }

    private Contents collect(Path jar) {
        String id = module.id();
        Set<String> services = new TreeSet<>();
        for (JarComponent component : JarComponent.of(jar, module.headers())) {
            component.provides().stream()
                    .filter(type -> type.startsWith("org.khet.portal.api.") && !type.endsWith(".PortalModule"))
                    .forEach(services::add);
        }
        return new Contents(
                parts(announced.views(), view -> id + "." + view + ".title"),
                parts(
                        announced.permissions(),
                        permission ->
                                permission.replaceFirst(":", ".permission.").replace(':', '.')),
                parts(tables(), table -> ""),
                parts(announced.jobs(), job -> job.replaceFirst("\\.", ".job.") + ".title"),
                parts(announced.settings(), setting -> setting + ".label"),
                parts(services, service -> ""),
                parts(announced.processes(), process -> process.replaceFirst("\\.", ".process.")));
    }

    private Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        for (String script : module.scripts().values()) {
            TABLE.matcher(script.replaceAll("--[^\n]*", ""))
                    .results()
                    .forEach(table -> tables.add(table.group(1).toLowerCase(Locale.ROOT)));
        }
        return tables;
    }

    private List<Part> parts(Collection<String> names, java.util.function.UnaryOperator<String> key) {
        return names.stream()
                .map(name ->
                        new Part(name, thai.getProperty(key.apply(name), ""), english.getProperty(key.apply(name), "")))
                .toList();
    }
}
