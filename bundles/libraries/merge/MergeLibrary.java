import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Merges the jars of a library into one folder, from which one bundle is made.
 *
 * <p>Service files of the same name are joined line by line; licences and notices are kept, one folder for each jar, in
 * {@code META-INF/licenses}; two different files of one name end the build. The folder is written anew each time, so nothing
 * of an older version stays.
 */
final class MergeLibrary {
    private static final Pattern LICENCE =
            Pattern.compile("(?i)(META-INF/)?(licen[sc]e|notice|copying|about|dependencies)[^/]*|META-INF/licenses?/.+");
    private static final Pattern DROPPED = Pattern.compile(
            "META-INF/MANIFEST\\.MF|META-INF/[^/]+\\.(SF|RSA|DSA|EC)|META-INF/maven/.*|META-INF/versions/.*|META-INF/INDEX\\.LIST"
                    + "|OSGI-INF/.*|OSGI-OPT/.*|module-info\\.class|(.*/)?\\.DS_Store");
    private static final String SERVICES = "META-INF/services/";

    private final Path folder;
    private final TreeMap<String, Set<String>> services = new TreeMap<>();

    private final Pattern unwanted;

    private MergeLibrary(Path folder, Pattern unwanted) {
        this.folder = folder;
        this.unwanted = unwanted;
    }

    /** @param args folder to write; regular expressions of the names of jars and of files to leave out; the class path */
    public static void main(String[] args) throws IOException {
        var merge = new MergeLibrary(Path.of(args[0]), Pattern.compile(args[2]));
        var apart = Pattern.compile(args[1]);
        List<Path> jars = Arrays.stream(args[3].split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .filter(jar -> !apart.matcher(name(jar)).matches())
                .sorted(Comparator.comparing(MergeLibrary::name))
                .toList();
        if (jars.isEmpty()) {
            throw new IllegalStateException("nothing to merge into " + merge.folder);
        }
        String inputs = inputs(jars, args);
        Path stamp = merge.folder.resolveSibling("merged");
        if (Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
            return;
        }
        Files.deleteIfExists(stamp);
        merge.clear();
        for (Path jar : jars) {
            merge.add(jar);
        }
        merge.writeServices();
        merge.write("META-INF/licenses/merged.txt", (String.join("\n", jars.stream().map(MergeLibrary::name).toList()) + "\n").getBytes(StandardCharsets.UTF_8));
        Path own = Path.of(System.getProperty("merge.library"));
        merge.addLicences(own.resolve("licences"));
        new FrontEnd(merge.folder).prune(own.resolve("parts.txt"));
        Files.writeString(stamp, inputs);
    }

    /** What the result depends on: the same again, and there is nothing to do. */
    private static String inputs(List<Path> jars, String[] args) throws IOException {
        var inputs = new StringBuilder(args[1] + args[2]);
        Path sources = Path.of(System.getProperty("merge.sources"));
        try (Stream<Path> ours = Files.list(sources);
                Stream<Path> library = Files.walk(Path.of(System.getProperty("merge.library")), 2)) {
            Stream<Path> texts = library.filter(file -> name(file).endsWith(".txt"));
            for (Path file : Stream.of(jars.stream(), ours.sorted(), texts.sorted()).flatMap(files -> files).toList()) {
                inputs.append('\n').append(file.getFileName()).append(' ').append(Files.size(file)).append(' ').append(Files.getLastModifiedTime(file).toMillis());
            }
        }
        return inputs.toString();
    }

    private static String name(Path jar) {
        return jar.getFileName().toString();
    }

    private void clear() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private void add(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(e -> !e.isDirectory()).toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    add(name(jar), entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    private void add(String jar, String name, byte[] content) throws IOException {
        if (LICENCE.matcher(name).matches()) {
            String kept = name.replaceFirst("^META-INF/(licenses?/)?", "");
            write("META-INF/licenses/" + jar.replaceFirst("\\.jar$", "") + "/" + kept, content);
        } else if (DROPPED.matcher(name).matches() || unwanted.matcher(name).matches()) {
            return;
        } else if (name.startsWith(SERVICES)) {
            Set<String> lines = services.computeIfAbsent(name, n -> new LinkedHashSet<>());
            new String(content, StandardCharsets.UTF_8).lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(lines::add);
        } else {
            write(FrontEnd.place(name), content);
        }
    }

    /** Texts for parts that do not bring their own. */
    private void addLicences(Path texts) throws IOException {
        if (Files.exists(texts)) {
            try (Stream<Path> files = Files.list(texts)) {
                for (Path file : files.sorted().toList()) {
                    write("META-INF/licenses/" + name(file), Files.readAllBytes(file));
                }
            }
        }
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), content)) {
            throw new IllegalStateException("two different files " + name);
        }
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void writeServices() throws IOException {
        for (var service : services.entrySet()) {
            write(service.getKey(), (String.join("\n", service.getValue()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
