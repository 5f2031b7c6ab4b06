package org.khet.bench.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleModuleTest {
    private static final String CLASS = "org/khet/bench/module/SampleModuleTest$TemplateTexts.class";

    @TempDir
    Path folder;

    /** Something with texts, also long ones and numbers, as modules have. */
    static final class TemplateTexts {
        private static final long MANY = 123_456_789_012L;

        @Override
        public String toString() {
            return "template.title of tpl_note, " + MANY + " ประกาศ";
        }
    }

    @Test
    void eachNumber_isAModuleOfItsOwn() {
        assertThat(SampleModule.number(0)).isEqualTo(new SampleModule("boardaa", "qaa"));
        assertThat(SampleModule.number(27)).isEqualTo(new SampleModule("boardbb", "qbb"));
    }

    @Test
    void copy_isTheModuleUnderAnotherId_withoutItsDemonstration() throws Exception {
        Path copy = SampleModule.number(0).write(template(), folder.resolve("copy.jar"));

        try (var jar = new JarFile(copy.toFile())) {
            var head = jar.getManifest().getMainAttributes();
            assertThat(head.getValue("Khet-Module")).isEqualTo("id=boardaa;prefix=qaa");
            assertThat(head.getValue("Service-Component")).isEqualTo("OSGI-INF/org.khet.boardaa.Boards.xml");
            assertThat(jar.getEntry("OSGI-INF/org.khet.template.NoteDemo.xml")).isNull();
            assertThat(jar.getEntry("OSGI-INF/org.khet.boardaa.NoteDemo.xml")).isNull();
            assertThat(text(jar, "i18n/boardaa_th.properties")).isEqualTo("boardaa.title=ประกาศ");
            assertThat(text(jar, "migrations/boardaa/V20261120.0900__note.sql")).isEqualTo("create table qaa_note");
            assertThat(said(jar)).isEqualTo("boardaa.title of qaa_note, 123456789012 ประกาศ");
        }
        assertThat(new TemplateTexts()).hasToString("template.title of tpl_note, 123456789012 ประกาศ");
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String said(JarFile jar) throws Exception {
        byte[] bytes = jar.getInputStream(jar.getEntry(CLASS.replace("Template", "Boardaa")))
                .readAllBytes();
        var loader = new ClassLoader(SampleModuleTest.class.getClassLoader()) {
            Class<?> define() {
                return defineClass(null, bytes, 0, bytes.length);
            }
        };
        var constructor = loader.define().getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance().toString();
    }

    private Path template() throws IOException {
        var manifest = new Manifest();
        var head = manifest.getMainAttributes();
        head.putValue("Manifest-Version", "1.0");
        head.putValue("Khet-Module", "id=template;prefix=tpl");
        head.putValue(
                "Service-Component", "OSGI-INF/org.khet.template.Boards.xml,OSGI-INF/org.khet.template.NoteDemo.xml");
        Path jar = folder.resolve("module-template.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream type = SampleModuleTest.class.getClassLoader().getResourceAsStream(CLASS)) {
            add(out, "OSGI-INF/org.khet.template.NoteDemo.xml", "<component/>".getBytes(StandardCharsets.UTF_8));
            add(out, "i18n/template_th.properties", "template.title=ประกาศ".getBytes(StandardCharsets.UTF_8));
            add(
                    out,
                    "migrations/template/V20261120.0900__note.sql",
                    "create table tpl_note".getBytes(StandardCharsets.UTF_8));
            add(out, CLASS, type.readAllBytes());
        }
        return jar;
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
    }
}
