package org.khet.bench.module;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/**
 * The module template under another id, as {@code ./portal new-module} makes it, but from its jar: a module that no portal
 * has met before. Without its part of the demonstration, which offices do not have.
 *
 * @param id     of 2 to 12 small letters
 * @param prefix of its tables, three small letters
 */
record SampleModule(String id, String prefix) {
    private static final String DEMO = "NoteDemo";

    /** The one of this number, 0 to 675. */
    static SampleModule number(int number) {
        String letters = "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
        return new SampleModule("board" + letters, "q" + letters);
    }

    /** Where its list is. */
    String address() {
        return id + "/notes";
    }

    /** Element id of its list. */
    String grid() {
        return id + "-notes-grid";
    }

    /**
     * Packs it.
     *
     * @param template jar of the module template
     * @param copy     file to write
     */
    Path write(Path template, Path copy) throws IOException {
        try (var from = new JarFile(template.toFile())) {
            try (var to = new JarOutputStream(Files.newOutputStream(copy), manifest(from.getManifest()))) {
                for (JarEntry entry : Collections.list(from.entries())) {
                    if (!entry.getName().matches("META-INF/(MANIFEST\\.MF|[^/]+\\.(SF|RSA|DSA|EC))")
                            && !entry.getName().endsWith(DEMO + ".xml")) {
                        to.putNextEntry(new ZipEntry(renamed(entry.getName())));
                        to.write(renamed(
                                entry.getName(), from.getInputStream(entry).readAllBytes()));
                    }
                }
            }
        }
        return copy;
    }

    private Manifest manifest(Manifest template) {
        var renamed = new Manifest();
        Attributes main = renamed.getMainAttributes();
        template.getMainAttributes()
                .forEach((name, value) -> main.putValue(name.toString(), renamed(value.toString())));
        String components = main.getValue("Service-Component");
        main.putValue(
                "Service-Component",
                Arrays.stream(components.split(","))
                        .filter(file -> !file.contains(DEMO))
                        .collect(Collectors.joining(",")));
        return renamed;
    }

    private byte[] renamed(String file, byte[] content) throws IOException {
        if (file.endsWith(".class")) {
            return constants(content);
        }
        return file.matches(".*\\.(xml|properties|sql)")
                ? renamed(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : content;
    }

    /** All names and texts of a class are in its table of constants. Source: Java Virtual Machine Specification 4.4. */
    private byte[] constants(byte[] type) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(type));
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeLong(in.readLong());
        int count = in.readUnsignedShort();
        out.writeShort(count);
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            out.writeByte(tag);
            switch (tag) {
                case 1 -> out.writeUTF(renamed(in.readUTF()));
                case 3, 4, 9, 10, 11, 12, 17, 18 -> out.write(in.readNBytes(4));
                case 5, 6 -> {
                    out.write(in.readNBytes(8));
                    i++; // takes two places
                }
                case 7, 8, 16, 19, 20 -> out.write(in.readNBytes(2));
                case 15 -> out.write(in.readNBytes(3));
                default -> throw new IOException("a class with a constant of kind " + tag);
            }
        }
        in.transferTo(out);
        return bytes.toByteArray();
    }

    private String renamed(String text) {
        return text.replace("template", id)
                .replace("Template", Character.toUpperCase(id.charAt(0)) + id.substring(1))
                .replace("tpl", prefix);
    }
}
