package org.khet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

/** A module that shows what its library says, in a kar with the library; it works with any version of it. */
final class Quotes {
    private final Path folder;

    Quotes(Path folder) {
        this.folder = folder;
    }

    /** Module and library of this version. */
    Path kar(String version) {
        Path library = library(version);
        Path module = new MadeModule(folder, folder, "quotes", "qts", version)
                .header(
                        "Import-Package",
                        "com.vaadin.flow.component,com.vaadin.flow.component.html,com.vaadin.flow.dom,"
                                + "org.example.words;version=\"[1,9)\",org.khet.portal.api.i18n,"
                                + "org.khet.portal.api.module,org.khet.portal.api.security,org.khet.portal.api.ui")
                .words(
                        "quotes.quote.title=คำคมวันนี้\nquotes.title=คำคม\n",
                        "quotes.quote.title=Quote of the day\nquotes.title=Quotes\n")
                .component("QuotesModule", """
                        <service><provide interface="org.khet.portal.api.module.PortalModule"/></service>""")
                .uses(library)
                .source("QuotesModule", """
                        package org.khet.quotes;

                        import com.vaadin.flow.component.html.Div;
                        import java.util.List;
                        import org.khet.portal.api.module.ModuleId;
                        import org.khet.portal.api.module.PortalModule;
                        import org.khet.portal.api.ui.ViewEntry;

                        public class QuotesModule implements PortalModule {
                            public ModuleId id() { return new ModuleId("quotes"); }
                            public List<ViewEntry> views() {
                                return List.of(ViewEntry.at("quote", request -> {
                                    Div words = new Div(org.example.words.Words.say());
                                    words.setId("quotes-quote-words");
                                    return words;
                                }).inMenu(ViewEntry.COMMON, "calendar-plus", 42));
                            }
                        }
                        """)
                .build();
        return KarFile.with(module, library);
    }

    private Path library(String version) {
        try {
            Path work = Files.createTempDirectory(folder, "words-");
            Path source =
                    Files.createDirectories(work.resolve("org/example/words")).resolve("Words.java");
            Files.writeString(source, """
                    package org.example.words;

                    public class Words {
                        public static String say() { return new StringBuilder("VERSION").toString(); }
                    }
                    """.replace("VERSION", version));
            if (ToolProvider.getSystemJavaCompiler().run(null, null, null, source.toString()) != 0) {
                throw new IllegalStateException("the library does not compile");
            }
            return pack(work, version);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path pack(Path work, String version) throws IOException {
        Manifest manifest = new Manifest();
        Map.of(
                        "Manifest-Version", "1.0",
                        "Bundle-ManifestVersion", "2",
                        "Bundle-SymbolicName", "org.example.words",
                        "Bundle-Version", version,
                        "Export-Package", "org.example.words;version=" + version)
                .forEach(manifest.getMainAttributes()::putValue);
        Path jar = work.resolve("words-" + version + ".jar");
        try (var zip = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            zip.putNextEntry(new ZipEntry("org/example/words/Words.class"));
            zip.write(Files.readAllBytes(work.resolve("org/example/words/Words.class")));
        }
        return jar;
    }
}
