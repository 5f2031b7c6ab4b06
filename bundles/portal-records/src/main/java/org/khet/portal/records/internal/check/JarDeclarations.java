package org.khet.portal.records.internal.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.RecordKind;

/**
 * Faults of the kinds that a module's jar declares, without a running portal: of the declarations, of their texts in both languages, and
 * of the columns that its migrations make. It loads and makes the kinds, so it is for jars of one's own. For {@code ./portal module check
 * FILE --declarations}.
 */
public final class JarDeclarations {
    private static final String CLASS = ".class";
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Properties> texts = new TreeMap<>();
    private final MigrationColumns columns = new MigrationColumns();
    private final List<String> classes = new ArrayList<>();

    private JarDeclarations() {}

    /**
     * What is wrong, a line each that begins with the type of the kind; the last line says how many kinds were looked at.
     *
     * @throws IOException if the jar cannot be read
     */
    public static List<String> lines(Path jar) throws IOException {
        JarDeclarations all = new JarDeclarations();
        all.read(jar);
        int looked = all.look(jar);
        List<String> lines = new ArrayList<>(all.faults);
        lines.add(looked + " kinds of records");
        return lines;
    }

    private void read(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().toList()) {
                String name = entry.getName();
                if (name.endsWith(CLASS) && !name.contains("$")) {
                    classes.add(
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.'));
                } else if (name.startsWith("i18n/") && name.endsWith(".properties")) {
                    Properties words = new Properties();
                    try (Reader reader = new StringReader(text(file, entry))) {
                        words.load(reader);
                    }
                    String language = name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
                    texts.computeIfAbsent(language, ignored -> new Properties()).putAll(words);
                } else if (name.endsWith(".sql")) {
                    columns.read(text(file, entry));
                }
            }
        }
    }

    private static String text(JarFile file, JarEntry entry) throws IOException {
        try (InputStream stream = file.getInputStream(entry)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int look(Path jar) throws IOException {
        int looked = 0;
        URL[] place = {jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(place, JarDeclarations.class.getClassLoader())) {
            KindMaker maker = new KindMaker();
            for (String name : classes) {
                Class<?> type = load(loader, name);
                if (type != null
                        && RecordKind.class.isAssignableFrom(type)
                        && !Modifier.isAbstract(type.getModifiers())) {
                    looked += look(maker, type) ? 1 : 0;
                }
            }
        }
        return looked;
    }

    private static @Nullable Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError other) {
            return null; // not of records: a screen of a library that is not here
        }
    }

    private boolean look(KindMaker maker, Class<?> type) {
        try {
            faults.addAll(KindFaults.of(maker.make(type), texts, columns));
            return true;
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            faults.add(type.getSimpleName() + ": cannot be made to look at it: " + cause);
            return false;
        }
    }
}
