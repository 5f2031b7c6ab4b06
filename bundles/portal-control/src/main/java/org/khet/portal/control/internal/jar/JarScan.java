package org.khet.portal.control.internal.jar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.CodeSigner;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * What one pass over all entries of a jar found. Every entry is unpacked once, within limits, and its signature checked.
 *
 * @param scripts migrations by full name
 * @param signers who signed all of it; empty when some entry is unsigned
 */
record JarScan(Map<String, String> scripts, List<CodeSigner> signers) {
    private static final Pattern UNSIGNED =
            Pattern.compile("META-INF/(MANIFEST\\.MF|SIG-[^/]*|[^/]*\\.(SF|RSA|DSA|EC))", Pattern.CASE_INSENSITIVE);
    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_BYTES = 500L << 20;
    private static final int MOST_SCRIPT = 4 << 20;
    private static final int MOST_SCRIPTS = 32 << 20;

    /** Texts, descriptions and classes are read whole when it is asked what the jar brings. */
    private static final Pattern READ_WHOLE = Pattern.compile(".*\\.(class|properties|xml)");

    private static final int MOST_WHOLE = 16 << 20;

    static JarScan of(JarFile file) throws IOException {
        Map<String, String> scripts = new TreeMap<>();
        List<CodeSigner> common = new ArrayList<>();
        boolean first = true;
        long left = MOST_BYTES;
        long scriptsLeft = MOST_SCRIPTS;
        int entries = 0;
        for (Enumeration<JarEntry> all = file.entries(); all.hasMoreElements(); ) {
            JarEntry entry = all.nextElement();
            if (++entries > MOST_ENTRIES) {
                throw ModuleJar.refused("control.install.tooLarge");
            }
            boolean script =
                    entry.getName().startsWith("migrations/") && entry.getName().endsWith(".sql");
            long bytes = read(
                    file,
                    entry,
                    most(entry, script, Math.min(left, script ? scriptsLeft : left)),
                    script ? scripts : null);
            left -= bytes;
            scriptsLeft -= script ? bytes : 0;
            if (!entry.isDirectory() && !UNSIGNED.matcher(entry.getName()).matches()) {
                List<CodeSigner> signers = entry.getCodeSigners() == null ? List.of() : List.of(entry.getCodeSigners());
                if (first) {
                    common.addAll(signers);
                } else {
                    common.retainAll(signers);
                }
                first = false;
            }
        }
        return new JarScan(scripts, common);
    }

    private static long most(JarEntry entry, boolean script, long left) {
        if (script) {
            return Math.min(left, MOST_SCRIPT);
        }
        return READ_WHOLE.matcher(entry.getName()).matches() ? Math.min(left, MOST_WHOLE) : left;
    }

    private static long read(
            JarFile file, JarEntry entry, long most, @org.jspecify.annotations.Nullable Map<String, String> scripts)
            throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        var text = new java.io.ByteArrayOutputStream();
        try (InputStream in = file.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > most) {
                    throw ModuleJar.refused("control.install.tooLarge");
                }
                if (scripts != null) {
                    text.write(buffer, 0, read);
                }
            }
        }
        if (scripts != null) {
            scripts.put(entry.getName(), text.toString(StandardCharsets.UTF_8));
        }
        return bytes;
    }

    Map<String, String> scriptsOf(String id) {
        String folder = "migrations/" + id + "/";
        Map<String, String> own = new TreeMap<>();
        scripts.forEach((name, text) -> {
            if (name.startsWith(folder) && name.indexOf('/', folder.length()) < 0) {
                own.put(name.substring(folder.length()), text);
            }
        });
        return own;
    }
}
